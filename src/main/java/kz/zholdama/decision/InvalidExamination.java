package kz.zholdama.decision;

import kz.zholdama.platform.UserFacingException;

/** Something recorded in an examination is incomplete or contradicts itself; nothing was saved. */
public class InvalidExamination extends UserFacingException {

    /** What; each has its message under {@code decision.sheet.error.}. */
    public enum Problem {
        DISCREPANCY_OF_WHAT, DISCREPANCY_WITHOUT_TEXT, INQUIRY_WITHOUT_BODY, INQUIRY_WITHOUT_DAY, ANSWER_INCOMPLETE,
        ANSWERED_BEFORE_ASKED, PARTICIPATION_IN_WHAT, PARTICIPATION_WITHOUT_DAY, PARTICIPATION_ENDS_EARLY, LEFT_BEFORE_START,
        REREGISTERED_BEFORE_LEAVING, HEARING_INCOMPLETE, CONSENT_INCOMPLETE, DAY_AHEAD, TEXT_TOO_LONG, TEXT_HIDDEN,
        NAME_WRONG, TOO_MANY_LINES
    }

    private final Problem problem;

    InvalidExamination(Problem problem) {
        super("decision.sheet.error." + problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
