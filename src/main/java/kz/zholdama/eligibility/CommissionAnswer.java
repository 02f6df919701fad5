package kz.zholdama.eligibility;

/** What is known of the regional commission's decision on a resettlement (Social Code 112). */
public enum CommissionAnswer {
    /** There is one; the referral cites its number and date (A11). */
    DECIDED,
    NOT_DECIDED_YET,
    /** The commission was not asked, so there will be none. */
    NONE_ASKED
}
