package kz.zholdama.register;

import java.util.Locale;

/**
 * What is counted, each said once: of which lines of the register, and how. A decision counts in the month in which it was
 * signed, whatever became of it later.
 */
public enum Figure {
    /** Registered applications. */
    REGISTERED("kind = 'APPLICATION'"),
    /** Of the registered: taken back before a decision. */
    WITHDRAWN("kind = 'APPLICATION' and status = 'WITHDRAWN'"),
    ACCEPTANCE_REFUSED("kind = 'RECEIPT'"),
    REFERRED("kind = 'REFERRAL'"),
    REFUSED("kind = 'REFUSAL'"),
    /** Of the referrals and refusals: annulled since. */
    ANNULLED("kind in ('REFERRAL', 'REFUSAL') and status = 'ANNULLED'"),
    /** Acts of annulment. */
    ACTS("kind = 'ANNULMENT'"),
    /** Decided within the statutory term (A2.3). */
    IN_TIME("kind in ('REFERRAL', 'REFUSAL') and not late"),
    LATE("kind in ('REFERRAL', 'REFUSAL') and late"),
    /** Minutes of the open office that the decisions took, together. */
    MINUTES("kind in ('REFERRAL', 'REFUSAL')", "minutes"),
    /** Of the referrals: the slip is back. */
    SLIPS("kind = 'REFERRAL' and slip_received_on is not null"),
    /** Of the referrals: the person was taken. */
    TAKEN("kind = 'REFERRAL' and status in ('PLACED', 'LEFT', 'COMPLETED')"),
    NOT_TAKEN("kind = 'REFERRAL' and status = 'NOT_TAKEN'"),
    COMPLETED("kind = 'REFERRAL' and status = 'COMPLETED'"),
    LEFT_EARLY("kind = 'REFERRAL' and status = 'LEFT'");

    private final String condition;
    private final String amount;

    Figure(String condition) {
        this(condition, "1");
    }

    Figure(String condition, String amount) {
        this.condition = condition;
        this.amount = amount;
    }

    /** Its column in the sums. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it comes to over lines of the register. */
    public String sum() {
        return "coalesce(sum(" + ofLine() + "), 0)";
    }

    /** What it comes to of one of them. */
    public String ofLine() {
        return "case when " + condition + " then " + amount + " else 0 end";
    }
}
