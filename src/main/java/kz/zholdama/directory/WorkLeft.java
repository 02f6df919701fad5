package kz.zholdama.directory;

/**
 * How much still goes on in a career centre.
 *
 * @param accounts  of staff, not retired
 * @param drafts    of applications
 * @param cases     undecided, or with a result that has not been handed over
 * @param referrals whose slip is awaited or whose measure runs
 */
public record WorkLeft(long accounts, long drafts, long cases, long referrals) {

    public static final WorkLeft NONE = new WorkLeft(0, 0, 0, 0);

    public static WorkLeft ofStaff(long accounts) {
        return new WorkLeft(accounts, 0, 0, 0);
    }

    public static WorkLeft ofIntake(long drafts, long cases) {
        return new WorkLeft(0, drafts, cases, 0);
    }

    public static WorkLeft ofReferrals(long referrals) {
        return new WorkLeft(0, 0, 0, referrals);
    }

    public WorkLeft and(WorkLeft more) {
        return new WorkLeft(
                accounts + more.accounts, drafts + more.drafts, cases + more.cases, referrals + more.referrals);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
