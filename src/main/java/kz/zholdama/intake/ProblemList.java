package kz.zholdama.intake;

import java.util.ArrayList;
import java.util.List;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of one step. */
final class ProblemList {

    private final IntakeStep step;
    private final List<Problem> found = new ArrayList<>();

    ProblemList(IntakeStep step) {
        this.step = step;
    }

    void add(String field, String key, Object... arguments) {
        found.add(new Problem(step, field, key, List.of(arguments)));
    }

    void addIf(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            add(field, key, arguments);
        }
    }

    /** The field must be filled in. */
    void require(String field, @Nullable Object value) {
        addIf(isBlank(value), field, "intake.problem.required");
    }

    /** A text that may be left out. */
    void text(String field, @Nullable String value, int most) {
        addIf(value != null && value.strip().length() > most, field, "intake.problem.too-long", most);
        PlainText.problem(value).ifPresent(problem -> add(field, problem.messageKey()));
    }

    /** A part of a name, or a whole one, that may be left out. */
    void name(String field, @Nullable String value, int most) {
        text(field, value, most);
        FullName.problem(value)
                .filter(TextProblem.NOT_OF_A_NAME::equals)
                .ifPresent(problem -> add(field, problem.messageKey()));
    }

    void requireName(String field, @Nullable String value, int most) {
        require(field, value);
        name(field, value, most);
    }

    void requireText(String field, @Nullable String value, int most) {
        require(field, value);
        text(field, value, most);
    }

    static boolean isBlank(@Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    List<Problem> found() {
        return found;
    }
}
