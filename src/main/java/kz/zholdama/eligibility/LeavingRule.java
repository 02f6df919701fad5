package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.zholdama.eligibility.CaseFacts.Participation;
import org.jspecify.annotations.Nullable;

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
        var left = leftOn(past);
        var reregistered = reregisteredOn(past, facts.person().unemployedSince());
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

    static boolean leftWithoutKnownGoodReason(Participation past) {
        return past.leftOn() != null && !Boolean.TRUE.equals(past.goodReason());
    }

    static LocalDate leftOn(Participation past) {
        return Objects.requireNonNull(past.leftOn(), "asked only of those who left");
    }

    /** Null while not known; a registration before the leaving is no new one. */
    static @Nullable LocalDate reregisteredOn(Participation past, @Nullable LocalDate unemployedSince) {
        var registered = past.reregisteredOn() == null ? unemployedSince : past.reregisteredOn();
        return registered == null || registered.isBefore(past.leftOn()) ? null : registered;
    }
}
