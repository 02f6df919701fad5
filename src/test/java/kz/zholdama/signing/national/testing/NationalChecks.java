package kz.zholdama.signing.national.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.checking.CheckedSignatures;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.revocation.RevocationSettings;
import kz.zholdama.signing.national.revocation.RevocationSettings.Ocsp;
import kz.zholdama.signing.national.revocation.RevocationSettings.RevocationList;
import kz.zholdama.signing.national.revocation.Revocations;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.OcspReply;
import kz.zholdama.signing.national.trust.Authorities;
import kz.zholdama.testing.TestClock;
import org.bouncycastle.cert.X509CertificateHolder;

/** The check as an installation has it that trusts one of our authorities, beside the servers of that authority. */
public final class NationalChecks implements AutoCloseable {

    public static final Instant NOW = TestAuthority.NOW;
    public static final Duration SKEW = Duration.ofMinutes(2);
    public static final byte[] CONTENT = "{\"measure\":\"SILVER_AGE\"}".getBytes(StandardCharsets.UTF_8);

    public static final String IIN = Iin.complete("68031040012").orElseThrow().value();
    public static final String OTHER_IIN =
            Iin.complete("75050530045").orElseThrow().value();
    public static final String BIN = Bin.complete("99014000123").orElseThrow().value();
    public static final String OTHER_BIN =
            Bin.complete("01024000321").orElseThrow().value();
    public static final Expected PERSON = new Expected.NaturalPerson(new Iin(IIN));
    public static final Expected STAFF = new Expected.Staff(new Iin(IIN), new Bin(BIN), Set.of());

    public static final String FULL = "/full.crl";
    public static final String DELTA = "/delta.crl";

    private final TestAuthority authority;
    private final TestClock clock = new TestClock();
    private final AuthorityServer server = new AuthorityServer(clock);
    private Revocations revocations;
    private NationalSignatures signatures;

    public NationalChecks(NationalAlgorithm algorithm) {
        this(TestAuthority.of(algorithm));
    }

    public NationalChecks(TestAuthority authority) {
        this.authority = authority;
        server.answering(OcspReply.by(authority.intermediate()));
        set(it -> it);
    }

    /** As it is set up from now on, with nothing remembered. */
    public NationalChecks set(UnaryOperator<RevocationSettings> changed) {
        return trusting(
                List.of(authority.root().certificate()),
                List.of(authority.intermediate().certificate()),
                changed.apply(usual()));
    }

    public NationalChecks trusting(List<X509CertificateHolder> roots, List<X509CertificateHolder> intermediates) {
        return trusting(roots, intermediates, usual());
    }

    private NationalChecks trusting(
            List<X509CertificateHolder> roots, List<X509CertificateHolder> intermediates, RevocationSettings settings) {
        if (revocations != null) {
            revocations.close();
        }
        revocations = new Revocations(settings, clock);
        try {
            signatures = new CheckedSignatures(Authorities.of(roots, intermediates), revocations, SKEW);
        } catch (Objection e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private RevocationSettings usual() {
        return new RevocationSettings(
                SKEW,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                1024 * 1024,
                ocsp(),
                List.of(new RevocationList(server.address(FULL), server.address(DELTA))));
    }

    /** The usual ones: an answer of an hour, with our number, that is not kept. */
    public Ocsp ocsp() {
        return new Ocsp(server.ocsp(), Duration.ofSeconds(10), Duration.ofHours(1), true, false, Duration.ZERO);
    }

    /** Nobody is asked: what a server takes to answer is not ours. */
    public static RevocationSettings byListsAlone(RevocationSettings it) {
        return new RevocationSettings(
                it.skew(),
                it.connectWithin(),
                it.restAfterFailure(),
                it.listWithin(),
                it.mostListBytes(),
                null,
                it.lists());
    }

    public TestAuthority authority() {
        return authority;
    }

    public AuthorityServer server() {
        return server;
    }

    public TestClock clock() {
        return clock;
    }

    public NationalSignatures signatures() {
        return signatures;
    }

    /** A natural person's certificate and key. */
    public Issued person() {
        return authority.person(IIN).issue();
    }

    /** Signed by a person, judged now. */
    public Verdict check(byte[] cms) {
        return check(cms, PERSON);
    }

    public Verdict check(byte[] cms, Expected expected) {
        return signatures.check(CONTENT, cms, clock.instant(), expected);
    }

    public Verdict checkSignedBy(Issued signer) {
        return check(signer.sign(CONTENT, TestAuthority.SIGNED));
    }

    @Override
    public void close() {
        revocations.close();
        server.close();
    }
}
