package kz.zholdama.signing.national.testing;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.standin.CertificateOrder;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.SigningKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * An authority of our own with a root and an intermediate, that issues certificates as the National Certification Authority does:
 * RSA and ГОСТ, with the same names, usages and object identifiers. Its days are those around {@link #NOW}.
 */
public final class TestAuthority {

    /** Where {@code TestClock} stands. */
    public static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");

    /** When its signatures say that they were made. */
    public static final Instant SIGNED = NOW.minusSeconds(60);

    public static final Instant SINCE = NOW.minus(Duration.ofDays(100));
    public static final Instant UNTIL = NOW.plus(Duration.ofDays(265));

    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(1000));
    private static final Instant FAR_OFF = NOW.plus(Duration.ofDays(9000));
    private static final String NAME = "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ";

    private static final Map<NationalAlgorithm, TestAuthority> SHARED = new ConcurrentHashMap<>();
    private static final Map<String, SigningKey> KEYS = new ConcurrentHashMap<>();
    private static final AtomicLong SERIALS = new AtomicLong(0x1000_0000_0000L);

    private final Issued root;
    private final Issued intermediate;

    private TestAuthority(Issued root, Issued intermediate) {
        this.root = root;
        this.intermediate = intermediate;
    }

    /** The one that all tests share: keys take time to be made. */
    public static TestAuthority of(NationalAlgorithm algorithm) {
        return SHARED.computeIfAbsent(algorithm, _ -> make(algorithm, ""));
    }

    /** One with the names of the real one and keys of its own. */
    public static TestAuthority lookAlike(NationalAlgorithm algorithm) {
        return make(algorithm, "-look-alike");
    }

    private static TestAuthority make(NationalAlgorithm algorithm, String keys) {
        var root = root(key(algorithm, "root" + keys), algorithm);
        return new TestAuthority(
                root,
                authority(root, key(algorithm, "intermediate" + keys), name(NAME, algorithm))
                        .issue());
    }

    private static Issued root(SigningKey key, NationalAlgorithm algorithm) {
        return root(key, name("НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ", algorithm), 1);
    }

    /** A root under which there may be any number of authorities. */
    public static Issued wideRoot(NationalAlgorithm algorithm) {
        return root(key(algorithm, "wide root"), name("WIDE", algorithm), -1);
    }

    private static Issued root(SigningKey key, X500Name name, int below) {
        return ordered(name, key)
                .authority(below)
                .from(LONG_AGO)
                .to(FAR_OFF)
                .issuedBy(name, key)
                .issue();
    }

    /** A certificate to issue by, under another; to be changed before it is issued. */
    public static CertificateOrder authority(Issued above, SigningKey key, X500Name name) {
        return ordered(name, key).authority(0).from(LONG_AGO).to(FAR_OFF).issuedBy(above.name(), above.key());
    }

    private static CertificateOrder ordered(X500Name name, SigningKey key) {
        return new CertificateOrder(name, key, BigInteger.valueOf(SERIALS.incrementAndGet()), SINCE, UNTIL);
    }

    public static X500Name name(String name, NationalAlgorithm algorithm) {
        return new X500Name("CN=" + name + " (" + algorithm + ") TEST, C=KZ");
    }

    /** The same key whenever it is asked for by the same name. */
    public static SigningKey key(NationalAlgorithm algorithm, String name) {
        return KEYS.computeIfAbsent(algorithm + name, _ -> SigningKey.make(algorithm));
    }

    public Issued root() {
        return root;
    }

    public Issued intermediate() {
        return intermediate;
    }

    public NationalAlgorithm algorithm() {
        return root.key().algorithm();
    }

    /** Of a natural person; to be changed before it is issued. */
    public CertificateOrder person(String iin) {
        var name = "CN=ТЕСТОВ ТЕСТ, SURNAME=ТЕСТОВ, SERIALNUMBER=IIN%s, C=KZ, GIVENNAME=ТЕСТОВИЧ".formatted(iin);
        return issued(new X500Name(name), "person")
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .purposes(CertificateOrder.SIGNING, CertificateOrder.NATURAL_PERSON);
    }

    /** Of a member of an organisation's staff, its head unless said otherwise. */
    public CertificateOrder staff(String iin, String bin) {
        var name = "CN=ТЕСТОВ ТЕСТ, SURNAME=ТЕСТОВ, SERIALNUMBER=IIN%s, C=KZ, O=ТЕСТ, OU=BIN%s, GIVENNAME=ТЕСТОВИЧ"
                .formatted(iin, bin);
        return issued(new X500Name(name), "staff")
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .purposes(
                        CertificateOrder.SIGNING, CertificateOrder.LEGAL_PERSON, CertificateOrder.LEGAL_PERSON + ".1");
    }

    /** Of the server that answers for the authority. */
    public CertificateOrder responder() {
        return issued(new X500Name("CN=OCSP RESPONDER, C=KZ"), "responder").purposes(CertificateOrder.OCSP_SIGNING);
    }

    private CertificateOrder issued(X500Name name, String key) {
        return ordered(name, key(algorithm(), key))
                .from(SINCE)
                .to(UNTIL)
                .issuedBy(intermediate.name(), intermediate.key());
    }
}
