package kz.zholdama.intake.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.UserFacingException;

/** The application cannot be taken as it is; tells field by field what is wrong. Nothing was stored. */
public class InvalidIntake extends UserFacingException {

    private final transient List<Problem> problems;

    public InvalidIntake(List<Problem> problems) {
        super("intake.error.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Message keys by field, in the order of the wizard. */
    public Map<String, List<String>> byField() {
        var fields = new LinkedHashMap<String, List<String>>();
        problems.forEach(problem -> fields.merge(
                problem.field(),
                List.of(problem.key()),
                (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream())
                        .toList()));
        return fields;
    }
}
