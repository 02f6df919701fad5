package kz.zholdama.decision;

import kz.zholdama.decision.DecisionRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a director wants to sign, as his screen shows the case: the decision prepared in it or, with a reason, an act that
 * annuls the signed one.
 *
 * @param reason of an act of annulment, in sentences, as it is printed; null for the prepared decision
 */
public record SigningOrder(
        long applicationId, long version, @Nullable String reason) {

    private static final int MAX_REASON = 2000;

    /**
     * @throws DecisionRefused                    when the reason is empty
     * @throws kz.zholdama.platform.InvalidInput when it is too long or has characters that nobody sees
     */
    public SigningOrder {
        if (reason != null) {
            reason = KeptText.of("reason", reason, MAX_REASON);
            if (reason.isEmpty()) {
                throw new DecisionRefused(Reason.ANNULMENT_WITHOUT_REASON);
            }
        }
    }

    public SigningOrder(long applicationId, long version) {
        this(applicationId, version, null);
    }

    /** The act that annuls what was signed in this case. */
    public SigningOrder annulling(String why) {
        return new SigningOrder(applicationId, version, why);
    }

    @Override
    public String toString() {
        return "SigningOrder[" + applicationId + "]";
    }
}
