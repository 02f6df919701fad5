package kz.zholdama.measure;

import kz.zholdama.platform.UserFacingException;

/** The chosen place does not fit the case; nothing was changed. */
public class UnsuitablePlace extends UserFacingException {

    /** Why; each has its message under {@code decision.place.error.}. */
    public enum Reason {
        WRONG_KIND,
        NOT_FOUND,
        CONTRACT_OF_OTHER_MEASURE,
        NO_QUALIFICATION,
        NO_OCCUPATION,
        NO_MONTHS,
        NO_DAYS,
        /** Argument: months at most. */
        TOO_MANY_MONTHS,
        FROM_PASSED,
        TO_BEFORE_FROM,
        TO_BESIDE_MONTHS,
        NOT_RECEIVING_REGION,
        NO_DECISION,
        DECISION_AHEAD,
        RELATIVE_INCOMPLETE,
        TEXT_TOO_LONG,
        TEXT_HIDDEN,
        NAME_WRONG
    }

    private final Reason reason;

    public UnsuitablePlace(Reason reason, Object... arguments) {
        super("decision.place.error." + reason.name(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
