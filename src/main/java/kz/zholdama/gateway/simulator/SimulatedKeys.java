package kz.zholdama.gateway.simulator;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;
import kz.zholdama.gateway.calling.BodyKey;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys that live as long as the program does. */
final class SimulatedKeys {

    private static final int BITS = 2048;
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2120-01-01T00:00:00Z");

    private static final Map<String, BodyKey> MADE = new ConcurrentHashMap<>();

    private SimulatedKeys() {}

    static BodyKey of(String name) {
        return MADE.computeIfAbsent(name, SimulatedKeys::make);
    }

    private static BodyKey make(String name) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var keys = generator.generateKeyPair();
            var holder = new X500Principal("CN=" + name);
            var certificate = new JcaX509v3CertificateBuilder(
                            holder, BigInteger.ONE, Date.from(FROM), Date.from(TO), holder, keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
            return new BodyKey(keys.getPrivate(), new JcaX509CertificateConverter().getCertificate(certificate));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
