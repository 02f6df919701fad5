package kz.zholdama.signing.browser;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.platform.database.StartRefused;
import kz.zholdama.platform.security.ConnectSource;
import kz.zholdama.signing.national.TrialAuthority;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The program on a director's computer that signs with his national key, where this installation uses it. */
@Component
@EnableConfigurationProperties(NcaLayerSettings.class)
public class NcaLayer implements ConnectSource {

    private static final Set<String> SCHEMES = Set.of("wss", "ws");

    private final Optional<URI> address;

    NcaLayer(NcaLayerSettings settings, ObjectProvider<TrialAuthority> trial) {
        this.address = settings.address().isBlank()
                ? Optional.ofNullable(trial.getIfAvailable()).map(TrialAuthority::ncaLayer)
                : Optional.of(configured(settings.address().strip()));
    }

    private static URI configured(String address) {
        try {
            var read = URI.create(address);
            if (SCHEMES.contains(read.getScheme())
                    && read.getHost() != null
                    && address.matches("[a-z0-9:/.\\[\\]-]+")) {
                return read;
            }
        } catch (IllegalArgumentException _) { // told below
        }
        throw new StartRefused("ZHOLDAMA_NCALAYER is no address of NCALayer: wss://127.0.0.1:13579 is the usual one; "
                + "leave it empty where directors do not sign by it.");
    }

    /** Where the browser finds it; empty where it is not used. */
    public Optional<URI> address() {
        return address;
    }

    @Override
    public Optional<String> source() {
        return address.map(URI::toString);
    }
}
