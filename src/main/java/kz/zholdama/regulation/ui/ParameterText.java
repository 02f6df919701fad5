package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.text.Dates;
import org.jspecify.annotations.Nullable;

/** Words for the parameters of an edition and for their values; paths as in {@code EditionParameters}. */
final class ParameterText {

    private static final int YEAR = 12;

    /** Where the words of a value stand, by the last part of the path. */
    private static final Map<String, String> PREFIXES = Map.of(
            "categories",
            "category.",
            "levels",
            "education-level.",
            "measures",
            "measure.",
            "required",
            "document.",
            "ifAny",
            "document.",
            "scope",
            "measure.",
            "rules",
            "rule.",
            "experience",
            "regulation.experience.");

    private ParameterText() {}

    /**
     * What a parameter belongs to: a measure by its name, a rule, or the edition as a whole.
     *
     * @param editions in which it stands: the names of a programme that is being entered stand nowhere else
     */
    static String group(Component screen, String path, RuleEdition... editions) {
        var parts = path.split("\\.", -1);
        if (parts.length == 1) {
            return screen.getTranslation("regulation.edition.general");
        }
        return parts[0].equals("programmes")
                ? name(new Measure(parts[1]), editions)
                        .map(names -> names.in(UI.getCurrent().getLocale()))
                        .orElseGet(() -> screen.getTranslation("measure." + parts[1]))
                : screen.getTranslation("regulation.parameter." + parts[0]);
    }

    private static Optional<Programme.Names> name(Measure measure, RuleEdition... editions) {
        return Stream.of(editions)
                .filter(edition -> edition.measures().contains(measure))
                .flatMap(edition -> Stream.ofNullable(edition.programme(measure).names()))
                .findFirst();
    }

    static String label(Component screen, String path) {
        return path.startsWith("templates.")
                ? path.substring(path.indexOf('.') + 1)
                : screen.getTranslation("regulation.parameter." + path.substring(path.lastIndexOf('.') + 1));
    }

    static String value(Component screen, String path, @Nullable List<String> values) {
        if (values == null || values.isEmpty()) {
            return screen.getTranslation("regulation.parameter.none");
        }
        var last = path.substring(path.lastIndexOf('.') + 1);
        return values.stream().map(value -> value(screen, last, value)).collect(Collectors.joining("; "));
    }

    private static String value(Component screen, String name, String value) {
        if (name.equals("steps")) {
            return step(screen, value);
        }
        if (name.equals("grounds")) {
            return ground(screen, value);
        }
        if (value.equals("true") || value.equals("false")) {
            return screen.getTranslation("regulation.yes-no." + value);
        }
        return PREFIXES.containsKey(name) ? screen.getTranslation(PREFIXES.get(name) + value) : value;
    }

    private static Map<String, String> parts(String whole) {
        var parts = new HashMap<String, String>();
        for (var part : whole.split(" ", -1)) {
            var split = part.split("=", 2);
            parts.put(split[0], split[1]);
        }
        return parts;
    }

    private static String ground(Component screen, String whole) {
        var parts = parts(whole);
        return parts.get("number") + ") " + screen.getTranslation("ground." + parts.get("ground"));
    }

    private static String step(Component screen, String whole) {
        var parts = parts(whole);
        var months = Integer.parseInt(parts.get("months"));
        var from = LocalDate.parse(parts.get("from"));
        var age = months % YEAR == 0
                ? screen.getTranslation("regulation.age.years", named("years", months / YEAR))
                : screen.getTranslation(
                        "regulation.age.years-months", named("years", months / YEAR), named("months", months % YEAR));
        return screen.getTranslation("regulation.sex." + parts.get("sex"))
                + (from.equals(LocalDate.EPOCH)
                        ? ""
                        : " " + screen.getTranslation("regulation.from", named("day", Dates.day(from))))
                + " — " + age;
    }
}
