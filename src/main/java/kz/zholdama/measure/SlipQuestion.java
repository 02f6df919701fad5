package kz.zholdama.measure;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the host is asked on the slip of a kind: the same on the specialist's screen and on the page without an account.
 *
 * @param name     component of the slip's record that it fills
 * @param expected whether it is shown as one that must be answered; {@link SlipOfKind#check} tells whether it must
 * @param label    key of its text
 * @param hint     key of what is said below it; null for nothing
 */
public record SlipQuestion(
        String name,
        Answer answer,
        boolean expected,
        String label,
        @Nullable String hint) {

    /** Most characters of a text on a slip. */
    public static final int LONGEST_TEXT = 500;

    /** In what way it is answered. */
    public sealed interface Answer {

        record Day() implements Answer {}

        record Text() implements Answer {}

        record WholeNumber() implements Answer {}

        record YesOrNo() implements Answer {}

        /** One of these; their words stand in the bundles under {@code words}, {@code housing.}, and its name. */
        record OneOf(Class<? extends Enum<?>> constants, String words) implements Answer {}

        /**
         * A text that may be a name out of a directory: shown in the language of whoever reads it, kept in Russian, as it is
         * printed.
         *
         * @param kept    what was typed, as it is kept
         * @param reading what is kept, in a language
         */
        record Name(UnaryOperator<String> kept, BiFunction<String, Locale, String> reading) implements Answer {}
    }

    public static SlipQuestion day(String name) {
        return of(name, new Answer.Day());
    }

    public static SlipQuestion text(String name) {
        return of(name, new Answer.Text());
    }

    public static SlipQuestion number(String name) {
        return of(name, new Answer.WholeNumber());
    }

    public static SlipQuestion yesOrNo(String name) {
        return of(name, new Answer.YesOrNo());
    }

    public static SlipQuestion oneOf(String name, Class<? extends Enum<?>> constants, String words) {
        return of(name, new Answer.OneOf(constants, words));
    }

    public static SlipQuestion name(
            String name, UnaryOperator<String> kept, BiFunction<String, Locale, String> reading) {
        return of(name, new Answer.Name(kept, reading));
    }

    private static SlipQuestion of(String name, Answer answer) {
        return new SlipQuestion(name, answer, false, "slip." + name, null);
    }

    public SlipQuestion thatIsExpected() {
        return new SlipQuestion(name, answer, true, label, hint);
    }

    /** Under another text than {@code slip.<name>}. */
    public SlipQuestion labelled(String key) {
        return new SlipQuestion(name, answer, expected, key, hint);
    }

    public SlipQuestion hinted(String key) {
        return new SlipQuestion(name, answer, expected, label, key);
    }
}
