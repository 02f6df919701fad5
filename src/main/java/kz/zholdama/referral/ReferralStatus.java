package kz.zholdama.referral;

/** What was recorded of an issued referral. What its days tell beside is its {@link Standing}. */
public enum ReferralStatus {
    /** Signed; the host has not yet said whether the person was taken. */
    AWAITING_SLIP,
    /** The slip is back: the person was taken. */
    PLACED,
    /** The person did not come, or was not taken. */
    NOT_TAKEN,
    /** The person left early. */
    LEFT,
    COMPLETED,
    /** Annulled by a signed act: counts nowhere. */
    ANNULLED
}
