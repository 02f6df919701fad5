package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as a message key ({@code evidence.…} or {@code hint.…} in the bundles) and its named values. Dates are
 * ISO strings, a {@code document} is the name of its type, a {@code category} its own. Stored with the decision, so keys
 * are never reused for something else.
 */
public record Evidence(String key, Map<String, String> values) {

    /** Stands in a text for a value that is not known. A text with it is shown, so that it is seen, and never printed. */
    public static final String GAP = "____";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter SHOWN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public Evidence {
        values = Map.copyOf(values);
    }

    /** @param values names and values in turn; a null value is left out */
    public static Evidence of(String key, @Nullable Object... values) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i += 2) {
            var value = values[i + 1];
            if (value != null) {
                named.put((String) values[i], value.toString());
            }
        }
        return new Evidence(key, named);
    }

    /**
     * The finding in words, with dates as DD.MM.YYYY and a {@link #GAP} for what is not known.
     *
     * @param texts gives the raw text of a message key in the wanted language
     */
    public String text(UnaryOperator<String> texts) {
        return PLACEHOLDER
                .matcher(texts.apply(key))
                .replaceAll(found -> Matcher.quoteReplacement(shown(found.group(1), texts)));
    }

    private String shown(String name, UnaryOperator<String> texts) {
        var value = values.getOrDefault(name, "");
        if (value.isBlank()) {
            return GAP;
        }
        if (name.equals("document") || name.equals("category")) {
            return texts.apply(name + "." + value);
        }
        return ISO_DATE.matcher(value).matches() ? SHOWN_DATE.format(LocalDate.parse(value)) : value;
    }
}
