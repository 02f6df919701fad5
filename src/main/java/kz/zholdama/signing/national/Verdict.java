package kz.zholdama.signing.national;

import static kz.zholdama.platform.Argument.named;

import java.time.Instant;
import java.util.List;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What came of checking a signature. Nothing but {@link Good} is good. */
public sealed interface Verdict {

    /**
     * Signed by the one expected.
     *
     * @param claimedAt when, as the signer says: proves nothing; null when he does not say
     */
    record Good(
            SignedBy signer,
            NationalAlgorithm algorithm,
            @Nullable Instant claimedAt,
            SignatureEvidence evidence) implements Verdict {}

    /**
     * It is no such signature, and will not become one.
     *
     * @param since of a revoked certificate: when it was; null otherwise
     */
    record Refused(Refusal reason, @Nullable Instant since) implements Verdict {

        /** In the words of the bundles; no personal data. */
        public Problem problem() {
            return since == null
                    ? Problem.of(null, reason.key())
                    : Problem.of(null, "signing.national.revoked-since", named("since", since));
        }
    }

    /**
     * Nothing is wrong with it, but nobody says whether the certificate was revoked. To be asked again, or resolved by a person.
     *
     * @param why in the order in which it was tried; never empty
     */
    record CannotBeTold(List<Untold> why) implements Verdict {

        public CannotBeTold {
            why = List.copyOf(why);
        }

        /** One for each step that was tried. */
        public List<Problem> problems() {
            return why.stream().map(step -> Problem.of(null, step.key())).toList();
        }
    }
}
