package kz.zholdama.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text that shows all it holds. A character that nobody sees, or that turns the direction of what follows, makes two names
 * look alike and one line read as another; it comes with what is pasted, and no one can find it on paper.
 */
public final class PlainText {

    private PlainText() {}

    /** What is wrong with a text of any kind; white space and the ends of lines are not. */
    public static Optional<TextProblem> problem(@Nullable String text) {
        return text != null && hides(text) ? Optional.of(TextProblem.HIDDEN) : Optional.empty();
    }

    /** A loop, not a stream: every text on paper is asked. */
    private static boolean hides(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (isHidden(character)) {
                return true;
            }
        }
        return false;
    }

    /** What one sees of the text: for what was stored before it was asked for. */
    public static String visible(String text) {
        if (!hides(text)) {
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
                isBlank(character)
                        || character >= 0xfe00 && character <= 0xfe0f
                        || character >= 0xe0100 && character <= 0xe01ef;
        };
    }

    /** Letters and marks that leave no trace: fillers of other scripts, selectors of glyphs. */
    private static boolean isBlank(int character) {
        return switch (character) {
            case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0 -> true;
            default -> false;
        };
    }
}
