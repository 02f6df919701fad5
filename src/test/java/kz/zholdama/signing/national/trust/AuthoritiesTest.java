package kz.zholdama.signing.national.trust;

import static kz.zholdama.signing.national.testing.NationalChecks.IIN;
import static kz.zholdama.signing.national.testing.NationalChecks.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a certificate comes from is told by keys, and what they were allowed to issue. */
class AuthoritiesTest {

    private static final NationalAlgorithm ALGORITHM = NationalAlgorithm.GOST_2015_256;

    private final TestAuthority authority = TestAuthority.of(ALGORITHM);
    private final Issued root = authority.root();

    private static Authorities trusting(List<Issued> roots, List<Issued> intermediates) throws Objection {
        return Authorities.of(certificates(roots), certificates(intermediates));
    }

    private static List<X509CertificateHolder> certificates(List<Issued> issued) {
        return issued.stream().map(Issued::certificate).toList();
    }

    private Refusal refusal(Issued issuer, Issued... others) throws Objection {
        var intermediates = Stream.concat(Stream.of(issuer), Stream.of(others)).toList();
        return refusal(trusting(List.of(root), intermediates), issuer);
    }

    private Refusal refusal(Authorities authorities, Issued issuer) {
        var person = authority
                .person(IIN)
                .issuedBy(issuer.name(), issuer.key())
                .issue()
                .certificate();
        return catchThrowableOfType(Objection.class, () -> authorities.chainOf(person, NOW))
                .reason();
    }

    @ParameterizedTest
    @EnumSource
    void findsTheIssuerAndTheWayToTheRoot(NationalAlgorithm algorithm) throws Objection {
        var own = TestAuthority.of(algorithm);
        var authorities = trusting(List.of(own.root()), List.of(own.intermediate()));

        var chain = authorities.chainOf(own.person(IIN).issue().certificate(), NOW);

        assertThat(chain.authorities())
                .extracting(Authority::certificate)
                .containsExactly(own.intermediate().certificate(), own.root().certificate());
    }

    @Test
    void takesACertificateThatTheRootIssuedItself() throws Objection {
        var person =
                authority.person(IIN).issuedBy(root.name(), root.key()).issue().certificate();

        assertThat(trusting(List.of(root), List.of())
                        .chainOf(person, NOW)
                        .issuer()
                        .certificate())
                .isEqualTo(root.certificate());
    }

    @Test
    void tellsTwoOfOneNameApartByTheirKeys() throws Objection {
        var former = TestAuthority.lookAlike(ALGORITHM);
        var authorities =
                trusting(List.of(root, former.root()), List.of(authority.intermediate(), former.intermediate()));

        assertThat(authorities
                        .chainOf(former.person(IIN).issue().certificate(), NOW)
                        .issuer()
                        .certificate())
                .isEqualTo(former.intermediate().certificate());
        assertThat(authorities
                        .chainOf(authority.person(IIN).issue().certificate(), NOW)
                        .issuer()
                        .certificate())
                .isEqualTo(authority.intermediate().certificate());
    }

    @Test
    void refusesAnIntermediateThatAnotherRootIssued() throws Objection {
        var stranger = TestAuthority.lookAlike(ALGORITHM);

        assertThat(refusal(stranger.intermediate())).isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void refusesAnIssuerThatIsNoAuthority() throws Objection {
        var key = TestAuthority.key(ALGORITHM, "no authority");
        var name = TestAuthority.name("NOBODY", ALGORITHM);

        assertThat(refusal(
                        TestAuthority.authority(root, key, name).noAuthority().issue()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
        assertThat(refusal(TestAuthority.authority(root, key, name)
                        .usage(KeyUsage.digitalSignature | KeyUsage.cRLSign)
                        .issue()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
        assertThat(refusal(TestAuthority.authority(root, key, name).usage(null).issue()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
        assertThat(refusal(TestAuthority.authority(root, key, name)
                        .critical("2.5.29.30") // name constraints, which nobody looks at here
                        .issue()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void refusesAPersonAsAnIssuer() throws Objection {
        assertThat(refusal(authority.person(IIN).issue(), authority.intermediate()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void holdsTheLengthOfTheChain() throws Objection {
        var middle = authority.intermediate(); // below which no authority may stand
        var low = TestAuthority.authority(
                        middle, TestAuthority.key(ALGORITHM, "low"), TestAuthority.name("LOW", ALGORITHM))
                .issue();

        assertThat(refusal(low, middle)).isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void refusesAnIntermediateOutsideItsValidity() throws Objection {
        var key = TestAuthority.key(ALGORITHM, "former");
        var name = TestAuthority.name("FORMER", ALGORITHM);

        assertThat(refusal(TestAuthority.authority(root, key, name)
                        .to(NOW.minusSeconds(1))
                        .issue()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
        assertThat(refusal(TestAuthority.authority(root, key, name)
                        .from(NOW.plusSeconds(1))
                        .issue()))
                .isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void knowsAnAuthorityWhoseCertificateWasRenewedWithItsKey() throws Objection {
        var renewed = authority.intermediate();
        var former = TestAuthority.authority(root, renewed.key(), renewed.name())
                .to(NOW.minusSeconds(1))
                .issue();
        var person = authority.person(IIN).issue().certificate();

        for (var both : List.of(List.of(former, renewed), List.of(renewed, former))) {
            var authorities = trusting(List.of(root), both);
            assertThat(authorities.chainOf(person, NOW).issuer().certificate()).isEqualTo(renewed.certificate());
        }
        assertThat(refusal(former)).isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void findsALongerWay() throws Objection {
        var roomy = TestAuthority.authority(
                        root, TestAuthority.key(ALGORITHM, "middle"), TestAuthority.name("MIDDLE", ALGORITHM))
                .authority(-1)
                .issue();
        var low = TestAuthority.authority(
                        roomy, TestAuthority.key(ALGORITHM, "low"), TestAuthority.name("LOW", ALGORITHM))
                .issue();
        var wide = TestAuthority.wideRoot(ALGORITHM);
        var below = TestAuthority.authority(
                        wide, TestAuthority.key(ALGORITHM, "middle"), TestAuthority.name("MIDDLE", ALGORITHM))
                .authority(-1)
                .issue();
        var person =
                authority.person(IIN).issuedBy(low.name(), low.key()).issue().certificate();

        assertThat(refusal(low, roomy)).isEqualTo(Refusal.CHAIN_BROKEN); // one more than the root allows
        assertThat(trusting(List.of(wide), List.of(low, below))
                        .chainOf(person, NOW)
                        .authorities())
                .hasSize(3);
    }

    @Test
    void asksTheValidityAnewOfAKnownCertificate() throws Objection {
        var authorities = trusting(List.of(root), List.of(authority.intermediate()));
        var person = authority.person(IIN).issue().certificate();
        authorities.chainOf(person, NOW);

        var later =
                authority.intermediate().certificate().getNotAfter().toInstant().plusSeconds(1);

        assertThat(catchThrowableOfType(Objection.class, () -> authorities.chainOf(person, later))
                        .reason())
                .isEqualTo(Refusal.CHAIN_BROKEN);
    }

    @Test
    void readsARealOneOfTheTestAuthority() throws IOException, Objection {
        try (var file = getClass().getResourceAsStream("/national/ca2015.cer")) {
            var real = new Authority(new X509CertificateHolder(file.readAllBytes()));

            assertThat(real.key().algorithm()).isEqualTo(NationalAlgorithm.GOST_2015_512);
            assertThat(real.mayIssue()).isTrue();
        }
    }
}
