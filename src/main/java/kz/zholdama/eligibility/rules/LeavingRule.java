package kz.zholdama.eligibility.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;

/** What grounds 5 and 6 share: for some time after his re-registration, who left without good reason is not referred again. */
abstract class LeavingRule extends Rule {

    LeavingRule(String code, RefusalGround ground, String clause) {
        super(code, ground, clause, Fact.LEAVING_REASON, Fact.REREGISTERED_ON, Fact.HISTORY_CHECKED);
    }

    /**
     * Nothing when the bar has run out. While the re-registration is not known, the bar cannot have run out before so long after
     * the leaving; when it will is then not known, and not said.
     *
     * @param length of the bar, in years or months as the clause counts
     * @param again  the first day of a new referral, given the day from which the bar runs
     */
    final List<Finding> judge(Participation past, CaseFacts facts, int length, UnaryOperator<LocalDate> again) {
        var left = Objects.requireNonNull(past.leftOn(), "asked only of those who left");
        var reregistered = past.registeredAgain(facts.person().unemployedSince());
        var free = again.apply(reregistered == null ? left : reregistered);
        var barred = facts.applicationDay().isBefore(free);
        if (!barred && reregistered != null) {
            return List.of(); // long enough ago, whatever the reason was
        }
        if (past.goodReason() == null) {
            return unknown(Fact.LEAVING_REASON);
        }
        if (!barred) {
            return unknown(Fact.REREGISTERED_ON);
        }
        return reregistered == null
                ? present(code() + "-unregistered", "left", left, "length", length)
                : present(code(), "left", left, "again", free);
    }
}
