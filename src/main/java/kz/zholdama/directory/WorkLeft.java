package kz.zholdama.directory;

/**
 * How much still goes on in a career centre.
 *
 * @param accounts  of staff, not retired
 * @param drafts    of applications
 * @param cases     undecided, or with a result that has not been handed over
 * @param referrals whose slip is awaited or whose measure runs
 * @param arrivals  referrals of other centres that lead to this one, whose slip it owes
 */
public record WorkLeft(long accounts, long drafts, long cases, long referrals, long arrivals) {

    public static final WorkLeft NONE = new WorkLeft(0, 0, 0, 0, 0);

    public static WorkLeft ofStaff(long accounts) {
        return new WorkLeft(accounts, 0, 0, 0, 0);
    }

    public static WorkLeft ofIntake(long drafts, long cases) {
        return new WorkLeft(0, drafts, cases, 0, 0);
    }

    public static WorkLeft ofReferrals(long referrals, long arrivals) {
        return new WorkLeft(0, 0, 0, referrals, arrivals);
    }

    public WorkLeft and(WorkLeft more) {
        return new WorkLeft(
                accounts + more.accounts,
                drafts + more.drafts,
                cases + more.cases,
                referrals + more.referrals,
                arrivals + more.arrivals);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
