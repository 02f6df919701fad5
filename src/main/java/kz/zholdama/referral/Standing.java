package kz.zholdama.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a referral stands on a day: its status, and what its own days tell without anyone recording it. */
public enum Standing {
    /** The host has not yet said whether the person was taken. */
    AWAITING_SLIP,
    /** The last day has passed and the slip never came back. */
    LAPSED,
    /** Taken; the first day lies ahead. */
    ACCEPTED,
    TAKING_PART,
    /** The last day has passed; how it ended is not recorded. */
    ENDED,
    NOT_TAKEN,
    LEFT,
    COMPLETED,
    ANNULLED;

    /**
     * @param startsOn null for resettlement
     * @param endsOn   null for resettlement, which runs until its end is recorded; the last day itself still runs
     */
    static Standing of(
            ReferralStatus status, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate today) {
        var over = endsOn != null && endsOn.isBefore(today);
        return switch (status) {
            case AWAITING_SLIP -> over ? LAPSED : AWAITING_SLIP;
            case PLACED -> over ? ENDED : startsOn != null && startsOn.isAfter(today) ? ACCEPTED : TAKING_PART;
            case NOT_TAKEN -> NOT_TAKEN;
            case LEFT -> LEFT;
            case COMPLETED -> COMPLETED;
            case ANNULLED -> ANNULLED;
        };
    }

    /** Whether the person has a referral that runs: another of the same kind cannot be given. */
    public boolean isRunning() {
        return this == AWAITING_SLIP || this == ACCEPTED || this == TAKING_PART;
    }
}
