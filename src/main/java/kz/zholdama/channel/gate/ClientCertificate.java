package kz.zholdama.channel.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.zholdama.platform.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The certificate with which a client came: of the TLS connection itself, or as the proxy that ended it says in a header. The
 * header counts where one is configured, and then the proxy must put its own in the place of any that a client sends.
 */
@Component
class ClientCertificate {

    private static final String OF_CONNECTION = "jakarta.servlet.request.X509Certificate";
    private static final int LONGEST = 16_384;

    private final String header;

    ClientCertificate(@Value("${zholdama.channel.certificate-header}") String header) {
        this.header = header.strip();
    }

    /** SHA-256, hexadecimal in small letters. */
    Optional<String> of(HttpServletRequest request) {
        if (request.getAttribute(OF_CONNECTION) instanceof X509Certificate[] chain && chain.length > 0) {
            return fingerprint(chain[0]);
        }
        return header.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(request.getHeader(header))
                        .filter(told -> told.length() <= LONGEST)
                        .flatMap(ClientCertificate::read);
    }

    /** The certificate as PEM, escaped as in an address ({@code $ssl_client_escaped_cert} of nginx). */
    private static Optional<String> read(String told) {
        try {
            var pem = URLDecoder.decode(told, StandardCharsets.US_ASCII);
            var certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            return fingerprint((X509Certificate) certificate);
        } catch (CertificateException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> fingerprint(X509Certificate certificate) {
        try {
            return Optional.of(Sha256.hex(certificate.getEncoded()));
        } catch (CertificateException _) {
            return Optional.empty();
        }
    }
}
