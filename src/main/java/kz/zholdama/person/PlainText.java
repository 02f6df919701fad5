package kz.zholdama.person;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text that shows all it holds. A character that nobody sees, or that turns the direction of what follows, makes two names
 * look alike and one line read as another; it comes with what is pasted, and no one can find it on paper.
 */
public final class PlainText {

    /** Letters and marks that leave no trace: fillers of other scripts, selectors of glyphs. */
    private static final Set<Integer> BLANK = Set.of(0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0);

    private PlainText() {}

    /** What is wrong with a text of any kind; white space and the ends of lines are not. */
    public static Optional<TextProblem> problem(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(PlainText::isHidden)
                ? Optional.of(TextProblem.HIDDEN)
                : Optional.empty();
    }

    /** What one sees of the text: for what was stored before it was asked for. */
    public static String visible(String text) {
        if (problem(text).isEmpty()) {
            return text;
        }
        return text.codePoints()
                .filter(character -> !isHidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default ->
                BLANK.contains(character)
                        || character >= 0xfe00 && character <= 0xfe0f
                        || character >= 0xe0100 && character <= 0xe01ef;
        };
    }
}
