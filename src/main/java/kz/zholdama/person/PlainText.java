package kz.zholdama.person;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Text that shows all it holds. A character that nobody sees, or that turns the direction of what follows, makes two names
 * look alike and one line read as another; it comes with what is pasted, and no one can find it on paper.
 */
public final class PlainText {

    /** Letters and marks that leave no trace: fillers of other scripts, selectors of glyphs. */
    private static final Set<Integer> BLANK = Set.of(0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0);

    private PlainText() {
    }

    /** The first character that must not be there; white space of every kind and the ends of lines may. */
    public static OptionalInt firstHidden(String text) {
        return text == null ? OptionalInt.empty() : text.codePoints().filter(PlainText::isHidden).findFirst();
    }

    /** What one sees of the text: for what was stored before it was asked for. */
    public static String visible(String text) {
        if (firstHidden(text).isEmpty()) {
            return text;
        }
        return text.codePoints().filter(character -> !isHidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> BLANK.contains(character) || character >= 0xfe00 && character <= 0xfe0f
                    || character >= 0xe0100 && character <= 0xe01ef;
        };
    }
}
