package kz.zholdama.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How names and numbers are folded for searching: lower case, Kazakh letters as people type them on a Russian keyboard,
 * quotes and hyphens gone. Stored beside each record and applied to what is typed, so that both meet.
 */
public final class SearchText {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_WORDS = 5;
    private static final String FROM = "әғқңөұүһіёй";
    private static final String TO = "агкноуухиеи";

    private static final String CYRILLIC = "АВЕКМНОРСТУХІ";
    private static final String LATIN = "ABEKMHOPCTYXI";

    private static final Pattern QUOTED = Pattern.compile("[«\"“]([^»\"”]+)");
    private static final Pattern FORM = Pattern.compile("^\\p{Lu}{2,5}\\s+");

    /** Digits from which a word typed may also be the end of a number. */
    public static final int NUMBER = 4;

    /** Letters from which a word typed is looked for inside words too. */
    public static final int INSIDE = 3;

    private SearchText() {}

    /** A number or a code as it is written: capital Latin letters, also where a Russian keyboard gave ones that look the same. */
    public static String latin(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(letter -> {
                    var alike = CYRILLIC.indexOf(letter);
                    return alike < 0 ? letter : LATIN.charAt(alike);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters and digits only; what stands between them divides words. */
    public static List<String> words(String text) {
        return Arrays.stream(folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The words by which a list of names is sorted: the proper name, which stands in quotes or behind ТОО, ИП and the like,
     * first.
     */
    public static String sortName(String name) {
        var quoted = QUOTED.matcher(name);
        var proper = quoted.find() ? quoted.group(1) : FORM.matcher(name).replaceFirst("");
        return String.join(" ", words(proper + " " + name));
    }

    /** Each word between blanks, so that the beginning of any is found behind one. */
    public static String betweenBlanks(@Nullable String... parts) {
        return " " + String.join(" ", words(of(parts))) + " ";
    }

    public static List<String> typedWords(@Nullable String typed) {
        return typed == null
                ? List.of()
                : words(typed).stream().limit(MAX_WORDS).toList();
    }

    public static boolean isNumber(String word) {
        return word.length() >= NUMBER && word.chars().allMatch(Character::isDigit);
    }

    public static String of(@Nullable String... parts) {
        var text = Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(SearchText::folded)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    /** What was typed between blanks. */
    public static List<String> parts(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : Arrays.stream(folded(typed).split(" "))
                        .filter(word -> !word.isEmpty())
                        .limit(MAX_WORDS)
                        .toList();
    }

    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (var letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            var place = FROM.indexOf(letter);
            folded.append(
                    place >= 0
                            ? TO.charAt(place)
                            : "«»\"'“”".indexOf(letter) >= 0 ? ' ' : letter == '–' ? '-' : letter);
        }
        return folded.toString().strip().replaceAll("\\s+", " ");
    }
}
