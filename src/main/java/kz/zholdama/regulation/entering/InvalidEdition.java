package kz.zholdama.regulation.entering;

import kz.zholdama.platform.UserFacingException;

/** A parameter of an edition that cannot be; {@link #problem} says which. */
public class InvalidEdition extends UserFacingException {

    private final transient EditionProblem problem;

    InvalidEdition(EditionProblem problem) {
        super(problem.messageKey());
        this.problem = problem;
    }

    public EditionProblem problem() {
        return problem;
    }
}
