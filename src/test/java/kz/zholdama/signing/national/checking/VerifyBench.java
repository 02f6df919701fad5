package kz.zholdama.signing.national.checking;

import static kz.zholdama.signing.national.testing.NationalChecks.CONTENT;
import static kz.zholdama.signing.national.testing.NationalChecks.FULL;
import static kz.zholdama.signing.national.testing.NationalChecks.IIN;

import java.util.ArrayList;
import java.util.List;
import kz.zholdama.bench.Results;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.standin.SigningKey;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.PublishedList;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.junit.jupiter.api.Test;

/**
 * {@code verify.cms.per_second.rsa} and {@code .gost} (ГОСТ 34.10-2015, 512): signatures of people not seen before, one
 * thread, from the CMS to the verdict; {@code .again}: of one whose certificate is known, as a director's is who signs many.
 * Revocation by a list in memory: what a server takes to answer is not ours.
 */
class VerifyBench {

    private static final int SIGNERS = 200;
    private static final int ROUNDS = 8;

    @Test
    void verifiesRsa() {
        measure(NationalAlgorithm.RSA, "rsa");
    }

    @Test
    void verifiesGost() {
        measure(NationalAlgorithm.GOST_2015_512, "gost");
    }

    private static void measure(NationalAlgorithm algorithm, String name) {
        try (var checks = new NationalChecks(algorithm)) {
            checks.server()
                    .publishing(
                            FULL,
                            PublishedList.of(checks.authority().intermediate()).publish());
            var signed = new ArrayList<byte[]>();
            for (var i = 0; i < SIGNERS; i++) {
                var signer = checks.authority().person(IIN).key(SigningKey.make(algorithm));
                signed.add(signer.issue().sign(CONTENT, TestAuthority.SIGNED));
            }
            var first = 0d;
            var again = 0d;
            for (var round = 0; round < ROUNDS; round++) { // the first ones warm up
                checks.set(NationalChecks::byListsAlone);
                check(checks, checks.person().sign(CONTENT, TestAuthority.SIGNED)); // fetches the list
                first = perSecond(checks, signed);
                again = perSecond(checks, signed);
            }
            Results.add("verify.cms.per_second." + name, first, "1/s");
            Results.add("verify.cms.per_second." + name + ".again", again, "1/s");
        }
    }

    private static double perSecond(NationalChecks checks, List<byte[]> signed) {
        var start = System.nanoTime();
        signed.forEach(cms -> check(checks, cms));
        return signed.size() * 1e9 / (System.nanoTime() - start);
    }

    private static void check(NationalChecks checks, byte[] cms) {
        if (!(checks.check(cms) instanceof Verdict.Good)) {
            throw new IllegalStateException("not good");
        }
    }
}
