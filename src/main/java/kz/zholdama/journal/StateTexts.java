package kz.zholdama.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Says in words what the fields of an entry hold. Entries keep the codes of things, which stay when words change, and days as a
 * computer writes them.
 */
@Component
public class StateTexts {

    private static final String FIELD = "journal.field.";

    /** What the text keys of the codes that a field may hold begin with; the first that has one says it. */
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("measure", List.of("measure.")),
            Map.entry("status", List.of("application-status.", "referral-standing.", "journal.code.")),
            Map.entry(
                    "kind",
                    List.of(
                            "decision-kind.",
                            "cases.document-kind.",
                            "directory.centre.kind.",
                            "directory.settlement.kind.")),
            Map.entry("roles", List.of("staff.role.")),
            Map.entry("document", List.of("document.")),
            Map.entry("documents", List.of("document.")),
            Map.entry("place", List.of("referral-kind.")),
            Map.entry("commission", List.of("commission-answer.")),
            Map.entry("housing", List.of("housing.")),
            Map.entry("reason", List.of("not-taken.")),
            Map.entry("answer", List.of("slip-online.answer.")),
            Map.entry("step", List.of("intake.step.")),
            Map.entry("inquiry", List.of("inquiry.state.")),
            Map.entry("answered", List.of("inquiry.source.")),
            Map.entry("unanswered", List.of("inquiry.source.")),
            Map.entry("handover", List.of("handover.state.")),
            Map.entry("changed", List.of(FIELD)));

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MOMENT = DAY + "T\\d{2}:\\d{2}(:\\d{2})?";

    private final Texts texts;

    StateTexts(Texts texts) {
        this.texts = texts;
    }

    /** The name of a field; unknown ones are given back as they are. */
    public String field(String name, Locale language) {
        return texts.has(FIELD + name) ? texts.text(FIELD + name, language) : name;
    }

    /** What stands in a field, or several codes with commas between; what has no words is given back as it is. */
    public String value(String field, String value, Locale language) {
        if (value.equals("true") || value.equals("false")) {
            return texts.text(value.equals("true") ? "form.yes" : "form.no", language);
        }
        if (value.matches(DAY)) {
            return Dates.day(LocalDate.parse(value));
        }
        if (value.matches(MOMENT)) {
            return Dates.moment(LocalDateTime.parse(value));
        }
        return CODES.containsKey(field)
                ? Arrays.stream(value.split(", ", -1))
                        .map(code -> code(field, code, language))
                        .collect(Collectors.joining(", "))
                : value;
    }

    private String code(String field, String code, Locale language) {
        return CODES.getOrDefault(field, List.of()).stream()
                .map(key -> key + code)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.text(key, language))
                .orElse(code);
    }
}
