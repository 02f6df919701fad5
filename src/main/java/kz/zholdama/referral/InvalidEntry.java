package kz.zholdama.referral;

import java.util.List;
import kz.zholdama.platform.UserFacingException;

/** What was entered cannot be right; told field by field. Nothing was changed. */
public class InvalidEntry extends UserFacingException {

    private final transient List<Problem> problems;

    InvalidEntry(List<Problem> problems) {
        super("referral.error.invalid-entry", problems.size());
        this.problems = List.copyOf(problems);
    }

    /**
     * @param field      component of the record that was entered, {@code orderDate}
     * @param messageKey text key
     */
    public record Problem(String field, String messageKey, List<Object> arguments) {

        Problem(String field, String messageKey, Object... arguments) {
            this(field, messageKey, List.of(arguments));
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
