package kz.zholdama.enquiry;

import kz.zholdama.intake.ApplicationStatus;

/** How far a case is, in the words of who asks by telephone. What was decided is told to the person alone, at the centre. */
public enum Stage {
    /** Papers were incomplete: they went back with a receipt, nothing was registered. */
    PAPERS_GIVEN_BACK,
    RECEIVED,
    ASSESSED,
    /** Signed: the result lies ready. */
    TO_FETCH,
    /** The person has the referral; the slip of who takes him is not back yet. */
    SLIP_AWAITED,
    PLACED,
    WITHDRAWN,
    OVER;

    /**
     * @param handedOver  whether the person has the result
     * @param slipAwaited whether a referral is in force whose slip is not back
     */
    static Stage of(ApplicationStatus status, boolean handedOver, boolean slipAwaited) {
        return switch (status) {
            case ACCEPTANCE_REFUSED -> PAPERS_GIVEN_BACK;
            case REGISTERED -> RECEIVED;
            case PREPARED, AWAITING_DIRECTOR -> ASSESSED;
            case ISSUED -> !handedOver ? TO_FETCH : slipAwaited ? SLIP_AWAITED : OVER;
            case SLIP_RETURNED -> PLACED;
            case CLOSED -> OVER;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** Whether the term of A2.3 runs. */
    boolean isUndecided() {
        return this == RECEIVED || this == ASSESSED;
    }
}
