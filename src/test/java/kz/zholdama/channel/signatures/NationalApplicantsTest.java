package kz.zholdama.channel.signatures;

import static kz.zholdama.signing.national.testing.NationalChecks.CONTENT;
import static kz.zholdama.signing.national.testing.NationalChecks.IIN;
import static kz.zholdama.signing.national.testing.NationalChecks.OTHER_IIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An applicant's real signature, by an authority of the tests. */
class NationalApplicantsTest {

    @ParameterizedTest
    @EnumSource(NationalAlgorithm.class)
    void keepsWhatAGoodSignatureRestsOn(NationalAlgorithm algorithm) {
        try (var checks = new NationalChecks(algorithm)) {
            var found = checked(checks, IIN);

            assertThat(found).isInstanceOf(SignatureFinding.Good.class);
            assertThat(found.evidence().certificates()).hasSize(3); // the applicant's, of who issued it, the root
            assertThat(found.evidence().revocation()).hasSize(1);
        }
    }

    @Test
    void refusesTheSignatureOfAnother() {
        try (var checks = new NationalChecks(NationalAlgorithm.RSA)) {
            assertThat(checked(checks, OTHER_IIN))
                    .isEqualTo(
                            new SignatureFinding.Refused(Refusal.OTHER_PERSON.key(), SignatureFinding.Evidence.NONE));
        }
    }

    @Test
    void leavesToASpecialistWhatNobodyTells() {
        try (var checks = new NationalChecks(NationalAlgorithm.RSA).trusting(List.of(), List.of())) {
            assertThat(checked(checks, IIN))
                    .isEqualTo(new SignatureFinding.CannotBeTold(
                            Untold.NO_AUTHORITIES.key(), SignatureFinding.Evidence.NONE));
        }
    }

    private static SignatureFinding checked(NationalChecks checks, String iin) {
        return new NationalApplicants(checks.signatures())
                .check(
                        Bytes.of(checks.person().sign(CONTENT, TestAuthority.SIGNED)),
                        Bytes.of(CONTENT),
                        new Iin(iin),
                        checks.clock().instant());
    }
}
