package kz.zholdama.measure;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.List;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of a screen. */
public final class FieldProblems {

    /** Most characters of a text on an application. */
    public static final int TEXT = 300;
    /** Most characters of a number or a word. */
    public static final int SHORT = 100;

    private final List<Problem> found = new ArrayList<>();

    public void add(String field, String key, Argument... arguments) {
        found.add(Problem.of(field, key, arguments));
    }

    public void addIf(boolean wrong, String field, String key, Argument... arguments) {
        if (wrong) {
            add(field, key, arguments);
        }
    }

    /** The field must be filled in. */
    public void require(String field, @Nullable Object value) {
        addIf(isBlank(value), field, "intake.problem.required");
    }

    /** A text that may be left out. */
    public void text(String field, @Nullable String value, int most) {
        addIf(value != null && value.strip().length() > most, field, "intake.problem.too-long", named("most", most));
        PlainText.problem(value).ifPresent(problem -> add(field, problem.messageKey()));
    }

    /** A part of a name, or a whole one, that may be left out. */
    public void name(String field, @Nullable String value, int most) {
        text(field, value, most);
        FullName.problem(value)
                .filter(TextProblem.NOT_OF_A_NAME::equals)
                .ifPresent(problem -> add(field, problem.messageKey()));
    }

    public void requireName(String field, @Nullable String value, int most) {
        require(field, value);
        name(field, value, most);
    }

    public void requireText(String field, @Nullable String value, int most) {
        require(field, value);
        text(field, value, most);
    }

    public static boolean isBlank(@Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    /** As it is filed; null for blank, so that nothing is printed for it. */
    public static @Nullable String trimmed(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }
}
