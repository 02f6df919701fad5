package kz.zholdama.gateway.calling;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** As the settings of the installation have it; a key that cannot be read keeps it from starting, with the name of its file. */
@Component
@EnableConfigurationProperties(GatewaySettings.class)
class ConfiguredDestinations implements Destinations {

    private final GatewaySettings settings;
    private final Optional<BodyKey> ownKey;
    private final List<X509Certificate> answeredBy;

    ConfiguredDestinations(GatewaySettings settings) {
        this.settings = settings;
        var soap = settings.soap();
        this.ownKey = soap.keyFile().isBlank() ? Optional.empty() : Optional.of(key(soap));
        this.answeredBy = soap.answeredBy().stream()
                .map(ConfiguredDestinations::certificate)
                .toList();
    }

    @Override
    public Optional<URI> of(Service service) {
        var url = switch (service) {
            case GATEWAY -> settings.soap().url();
            case CONSENT -> settings.consent().url();
            case DOCUMENTS -> settings.documents().url();
            case LABOUR_MARKET -> settings.labourMarket().url();
        };
        return url.isBlank() ? Optional.empty() : Optional.of(URI.create(url));
    }

    @Override
    public Optional<BodyKey> ownKey() {
        return ownKey;
    }

    @Override
    public List<X509Certificate> answeredBy() {
        return answeredBy;
    }

    private static BodyKey key(GatewaySettings.Soap soap) {
        try (var file = Files.newInputStream(Path.of(soap.keyFile()))) {
            var password = soap.keyPassword().toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return new BodyKey(key, certificate);
                }
            }
            throw new IllegalStateException("There is no key in " + soap.keyFile());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The gateway's key cannot be read from " + soap.keyFile(), e);
        }
    }

    private static X509Certificate certificate(String file) {
        try (var bytes = Files.newInputStream(Path.of(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The gateway's certificate cannot be read from " + file, e);
        }
    }
}
