package kz.zholdama.person;

/** An ИИН or БИН that cannot be right. Carries no digit of it. */
public class InvalidNumber extends IllegalArgumentException {

    /** What is wrong; screens show {@code number.problem.NAME}. */
    public enum Problem {
        LENGTH,
        NOT_DIGITS,
        CHECK_DIGIT
    }

    private final Problem problem;

    InvalidNumber(Problem problem) {
        super("Invalid number: " + problem);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
