package kz.zholdama.decision;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/** A step of the decision that cannot be taken now; nothing was changed. The message says why and what to do. */
public class DecisionRefused extends UserFacingException {

    /** Why; each has its message under {@code decision.error.}. */
    public enum Reason {
        /** Arguments: numbers of the grounds present, numbers of those still open. */
        REFERRAL_IMPOSSIBLE,
        REFUSAL_IMPOSSIBLE,
        NOT_EXAMINABLE,
        NOT_PREPARED,
        /** Argument: numbers of the grounds whose outcome changed. */
        OUTCOME_CHANGED,
        PLACE_LOST,
        NOT_HEARD,
        OWN_CASE,
        NOTHING_TO_ANNUL,
        ANNULMENT_WITHOUT_REASON,
        OTHER_CASE_RUNNING,
        /** Arguments: number of the document, who signs it, until when he may. */
        FROZEN,
        NOT_FROZEN,
        /** Argument: number of the document. */
        SIGNED_ALREADY
    }

    private final Reason reason;

    public DecisionRefused(Reason reason, Argument... arguments) {
        super("decision.error." + reason.name(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
