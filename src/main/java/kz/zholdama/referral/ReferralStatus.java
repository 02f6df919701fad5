package kz.zholdama.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where an issued referral stands. "Late" is not a status: it is a date that has passed. */
public enum ReferralStatus {
    /** Signed; the host has not yet said whether the person was taken. */
    AWAITING_SLIP,
    /** The slip is back: the person takes part in the measure. */
    PLACED,
    /** The person did not come, or was not taken. */
    NOT_TAKEN,
    /** The person left early. */
    LEFT,
    COMPLETED,
    /** Annulled by a signed act: counts nowhere. */
    ANNULLED;

    /** In these the person has a referral that runs. */
    public static final Set<ReferralStatus> RUNNING = Set.copyOf(EnumSet.of(AWAITING_SLIP, PLACED));
}
