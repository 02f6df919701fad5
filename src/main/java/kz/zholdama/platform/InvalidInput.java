package kz.zholdama.platform;

import static kz.zholdama.platform.Argument.named;

import java.util.List;

/** What was entered cannot be taken; told field by field, in the order in which it was found. Nothing was saved. */
public final class InvalidInput extends UserFacingException {

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public InvalidInput(List<Problem> problems) {
        super(
                problems.size() == 1 ? problems.getFirst().key() : "error.invalid-input",
                problems.size() == 1
                        ? problems.getFirst().arguments().toArray(Argument[]::new)
                        : new Argument[] {named("count", problems.size())});
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String field, String key, Argument... arguments) {
        this(Problem.of(field, key, arguments));
    }

    public InvalidInput(Problem problem) {
        this(List.of(problem));
    }

    /** @throws InvalidInput when there is any */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
