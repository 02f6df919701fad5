package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.signing.national.NationalAlgorithm;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/**
 * A root and an authority under it that gives certificates to staff, answers by OCSP and stamps the time. Its keys lie in a
 * file, so that what was signed by them is still proved after the next start.
 */
public final class StandInAuthority {

    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration LIFE = Duration.ofDays(25L * 365);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int SERIAL_BITS = 63;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] NO_SECRET = "demo".toCharArray();
    private static final String ROOT = "root";
    private static final String ISSUING = "issuing";
    private static final String STAMPING = "stamping";

    private final Issued root;
    private final Issued issuing;
    private final Issued stamping;

    private StandInAuthority(Issued root, Issued issuing, Issued stamping) {
        this.root = root;
        this.issuing = issuing;
        this.stamping = stamping;
    }

    /** A new one, valid from a month ago. */
    static StandInAuthority make(Instant now) {
        var keys = Stream.generate(() -> NationalAlgorithm.RSA)
                .limit(3)
                .parallel() // nobody waits for one after the other at the first start
                .map(SigningKey::make)
                .toList();
        var rootKey = keys.getFirst();
        var name = new X500Name("CN=УЧЕБНЫЙ КОРНЕВОЙ ЦЕНТР (DEMO), C=KZ");
        var root = order(name, rootKey, now.minus(BEFORE), now.plus(LIFE))
                .authority(1)
                .issuedBy(name, rootKey)
                .issue();
        var issuing = order(
                        new X500Name("CN=УЧЕБНЫЙ УДОСТОВЕРЯЮЩИЙ ЦЕНТР (DEMO), C=KZ"),
                        keys.get(1),
                        now.minus(BEFORE),
                        now.plus(LIFE))
                .authority(0)
                .issuedBy(root.name(), root.key())
                .issue();
        var stamping = order(
                        new X500Name("CN=TIME-STAMPING AUTHORITY (DEMO), C=KZ"),
                        keys.get(2),
                        now.minus(BEFORE),
                        now.plus(LIFE))
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .purposes(CertificateOrder.STAMPING)
                .issuedBy(issuing.name(), issuing.key())
                .issue();
        return new StandInAuthority(root, issuing, stamping);
    }

    /** The one that lies in the file; where there is none, a new one is made and laid there. */
    static StandInAuthority kept(Path file, Instant now) {
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            var made = make(now);
            made.write(file);
            return made;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keys of the demo's authority cannot be kept", e);
        }
    }

    private static StandInAuthority read(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            store.load(input, NO_SECRET);
        }
        return new StandInAuthority(read(store, ROOT), read(store, ISSUING), read(store, STAMPING));
    }

    private static Issued read(KeyStore store, String name) throws IOException, GeneralSecurityException {
        var certificate = (X509Certificate) store.getCertificate(name);
        var key = new SigningKey.Rsa(
                SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded()),
                (PrivateKey) store.getKey(name, NO_SECRET));
        return new Issued(new X509CertificateHolder(certificate.getEncoded()), key);
    }

    private void write(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        put(store, ROOT, root);
        put(store, ISSUING, issuing);
        put(store, STAMPING, stamping);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var output = Files.newOutputStream(file)) {
            store.store(output, NO_SECRET);
        }
    }

    private static void put(KeyStore store, String name, Issued one) throws GeneralSecurityException {
        var certificate = new JcaX509CertificateConverter().getCertificate(one.certificate());
        var key = ((SigningKey.Rsa) one.key()).key();
        store.setKeyEntry(name, key, NO_SECRET, new Certificate[] {certificate});
    }

    private static CertificateOrder order(X500Name name, SigningKey key, Instant from, Instant to) {
        return new CertificateOrder(name, key, new BigInteger(SERIAL_BITS, RANDOM), from, to);
    }

    /** Of a member of an organisation's staff, its head unless said otherwise; to be changed before it is issued. */
    public CertificateOrder staff(String name, String iin, String bin, SigningKey key, Instant now) {
        var subject = new X500Name("CN=%s, SERIALNUMBER=IIN%s, C=KZ, OU=BIN%s".formatted(name, iin, bin));
        return order(subject, key, now.minus(BEFORE), now.plus(YEAR))
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .purposes(CertificateOrder.SIGNING, CertificateOrder.LEGAL_PERSON, CertificateOrder.LEGAL_PERSON + ".1")
                .issuedBy(issuing.name(), issuing.key());
    }

    /** Of a natural person; to be changed before it is issued. */
    public CertificateOrder person(String name, String iin, SigningKey key, Instant now) {
        return order(
                        new X500Name("CN=%s, SERIALNUMBER=IIN%s, C=KZ".formatted(name, iin)),
                        key,
                        now.minus(BEFORE),
                        now.plus(YEAR))
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .purposes(CertificateOrder.SIGNING, CertificateOrder.NATURAL_PERSON)
                .issuedBy(issuing.name(), issuing.key());
    }

    public Issued issuing() {
        return issuing;
    }

    public Issued stamping() {
        return stamping;
    }

    List<X509CertificateHolder> roots() {
        return List.of(root.certificate());
    }

    List<X509CertificateHolder> intermediates() {
        return List.of(issuing.certificate());
    }
}
