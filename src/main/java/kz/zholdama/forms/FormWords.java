package kz.zholdama.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.person.Category;

/** Puts values into the words of the forms; what is null stays null, so that a template can leave a line instead. */
final class FormWords {

    static final FormWords INSTANCE = new FormWords();

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", RUSSIAN);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", RUSSIAN);

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy 'года'", RUSSIAN);
    private static final Set<Category> LISTED =
            EnumSet.of(Category.UNEMPLOYED, Category.STUDENT, Category.SENIOR_PUPIL, Category.DOWNTIME);

    private FormWords() {
    }

    /** The value, or a line of so many underscores where there is none. (In a template two of them would be a directive.) */
    public String gap(Object value, int length) {
        return value == null ? "_".repeat(length) : value.toString();
    }

    /** "01" to "31", in the quotes of the forms. */
    public String day(LocalDate date, int length) {
        return '"' + (date == null ? "_".repeat(length) : "%02d".formatted(date.getDayOfMonth())) + '"';
    }

    /** In the genitive: ноября. */
    public String month(LocalDate date, int length) {
        return gap(date == null ? null : MONTH.format(date), length);
    }

    /** The forms print 20 and leave the rest of the year open. */
    public String year(LocalDate date, int length) {
        return date == null ? "20" + "_".repeat(length) : String.valueOf(date.getYear());
    }

    public String date(LocalDate date) {
        return date == null ? null : DATE.format(date);
    }

    /** 24 ноября 2026 года. */
    public String longDate(LocalDate date) {
        return date == null ? null : LONG_DATE.format(date);
    }

    public String semicolons(List<String> texts) {
        return texts == null ? null : String.join("; ", texts);
    }

    public List<String> paragraphs(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("\\R")).filter(line -> !line.isBlank()).toList();
    }

    /** Class of a choice in a printed list: underlined when it is the chosen one. */
    public String chosen(Measure measure, String name) {
        return measure != null && (measure.name().equals(name) || measure.kind().name().equals(name)) ? "chosen" : null;
    }

    /** Whether the list of annex 8 has a word for one of the categories. */
    boolean listsOneOf(Set<Category> categories) {
        return !Collections.disjoint(categories, LISTED);
    }

    public String chosen(Set<Category> categories, String name) {
        return categories != null && categories.contains(Category.valueOf(name)) ? "chosen" : null;
    }
}
