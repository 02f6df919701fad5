package kz.zholdama.person;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Surname, given name and patronymic (if any), as the forms of the order ask for them.
 * White space of any kind is folded and a letter made of two is one (names are pasted from other programs); each part holds
 * at most {@value #MAX_LENGTH} characters.
 */
public record FullName(String last, String first, String patronymic) {

    public static final int MAX_LENGTH = 120;

    private static final int LAST_CYRILLIC = 0x52f;
    private static final int LAST_LATIN = 0x1eff;
    /** Those of the alphabets (ʻ and ʼ of Uzbek), apostrophes and hyphens that other programs put for those of the keyboard. */
    private static final String SIGNS = "\u02bb\u02bc\u2018\u2019\u2010\u2012\u2013\u2014«»";

    public FullName {
        last = folded(last);
        first = folded(first);
        patronymic = folded(patronymic);
        if (last.isEmpty() || first.isEmpty()) {
            throw new IllegalArgumentException("Surname and given name are both needed");
        }
        if (Stream.of(last, first, patronymic).anyMatch(part -> part.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("A part of a name has at most " + MAX_LENGTH + " characters");
        }
    }

    /**
     * What is wrong with a part of a name, or with a whole one, as it was typed. A name has letters of the Cyrillic and the Latin
     * alphabets, those of Kazakh and of neighbours included, and the signs of the keyboard.
     */
    public static Optional<TextProblem> problem(@Nullable String typed) {
        return PlainText.problem(typed)
                .or(() -> folded(typed).codePoints().allMatch(FullName::isOfAName)
                        ? Optional.empty()
                        : Optional.of(TextProblem.NOT_OF_A_NAME));
    }

    private static boolean isOfAName(int character) {
        if (Character.isLetter(character)) {
            return switch (Character.UnicodeScript.of(character)) {
                case CYRILLIC -> character <= LAST_CYRILLIC;
                case LATIN -> character <= LAST_LATIN;
                default -> SIGNS.indexOf(character) >= 0;
            };
        }
        return character >= ' ' && character <= '~' || SIGNS.indexOf(character) >= 0;
    }

    /** "Ахметова Айгүл Серікқызы", as the forms print it. */
    public String full() {
        return joined(last, first, patronymic);
    }

    /** The same of a name that may still be half typed. */
    public static String joined(@Nullable String last, @Nullable String first, @Nullable String patronymic) {
        return Stream.of(last, first, patronymic)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** "Ахметова А. С.", for lists and places that must show no more. */
    public String withInitials() {
        return last + " " + initials(first, patronymic);
    }

    /** "А. А. С.", in the same order, for who is not to learn the name but may have the paper. */
    public String initials() {
        return initials(last, first, patronymic);
    }

    private static String initials(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "FullName[hidden]"; // names never reach a log
    }

    private static String folded(@Nullable String part) {
        return Normalizer.normalize(Objects.requireNonNullElse(part, ""), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
