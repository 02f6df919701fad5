package kz.zholdama.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the words of the forms; what is null stays null, so that a template can leave a line instead. Public, since
 * the engine compiles only what it may call.
 */
public final class FormWords {

    static final FormWords INSTANCE = new FormWords();

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter QUOTED = DateTimeFormatter.ofPattern("\"dd\" MMMM yyyy", RUSSIAN);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", RUSSIAN);

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy 'года'", RUSSIAN);

    private FormWords() {}

    /** The value, or a line of so many underscores where there is none. (In a template two of them would be a directive.) */
    public String gap(@Nullable Object value, int length) {
        return value == null ? "_".repeat(length) : value.toString();
    }

    /** "№ 14/3": of one piece, so that no line ends between the sign and the number. */
    public String numbered(@Nullable String number, int length) {
        return "№ " + gap(number, length);
    }

    /** "24" ноября 2026, or the lines of the given lengths for day, month and the end of the year. */
    public String quoted(@Nullable LocalDate date, int day, int month, int year) {
        return date == null
                ? '"' + "_".repeat(day) + "\" " + "_".repeat(month) + " 20" + "_".repeat(year)
                : QUOTED.format(date);
    }

    public @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : DATE.format(date);
    }

    /** 24 ноября 2026 года. */
    public @Nullable String longDate(@Nullable LocalDate date) {
        return date == null ? null : LONG_DATE.format(date);
    }

    public @Nullable String semicolons(@Nullable List<String> texts) {
        return texts == null ? null : String.join("; ", texts);
    }

    public List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
