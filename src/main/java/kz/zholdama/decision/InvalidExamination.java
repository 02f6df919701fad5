package kz.zholdama.decision;

import java.util.Optional;
import kz.zholdama.platform.UserFacingException;
import org.jspecify.annotations.Nullable;

/** Something recorded in an examination is incomplete or contradicts itself; nothing was saved. */
public class InvalidExamination extends UserFacingException {

    /** What; each has its message under {@code decision.sheet.error.}. */
    public enum Problem {
        DISCREPANCY_OF_WHAT,
        DISCREPANCY_WITHOUT_TEXT,
        INQUIRY_WITHOUT_BODY,
        INQUIRY_WITHOUT_DAY,
        ANSWER_INCOMPLETE,
        ANSWERED_BEFORE_ASKED,
        PARTICIPATION_IN_WHAT,
        PARTICIPATION_WITHOUT_DAY,
        PARTICIPATION_WITHOUT_REFERRAL,
        STARTED_BEFORE_REFERRAL,
        PARTICIPATION_ENDS_EARLY,
        LEFT_BEFORE_START,
        LEFT_AFTER_END,
        RUNNING_THOUGH_LEFT,
        REREGISTERED_BEFORE_LEAVING,
        HEARING_INCOMPLETE,
        CONSENT_INCOMPLETE,
        DAY_AHEAD,
        TEXT_TOO_LONG,
        TOO_MANY_LINES,
        TEXT_HIDDEN,
        NAME_WRONG
    }

    private final Problem problem;
    private final @Nullable String field;

    public InvalidExamination(Problem problem) {
        this(problem, null);
    }

    /** @param field of the entry that was wrong, by the name of its value; null for none in particular */
    public InvalidExamination(Problem problem, @Nullable String field) {
        super("decision.sheet.error." + problem.name());
        this.problem = problem;
        this.field = field;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public Problem problem() {
        return problem;
    }
}
