package kz.zholdama.referral.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.SlipQuestion.Answer;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was typed into the fields of a page, by name, read into the records that its questions ask for. */
final class TypedAnswers {

    private static final JsonMapper JSON = Json.columns().build();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LOOKS_LIKE_A_DAY =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    TypedAnswers(Map<String, String> typed) {
        this.typed = typed;
    }

    /** What could not be read; such a component is null. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @param known components that nobody is asked for */
    <R> R read(Class<R> type, List<SlipQuestion> questions, Map<String, ?> known) {
        var values = new HashMap<String, @Nullable Object>(known);
        questions.forEach(question -> values.put(question.name(), value(question)));
        return JSON.convertValue(values, type);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private @Nullable Object value(SlipQuestion question) {
        var text = text(question.name());
        if (question.answer() instanceof Answer.YesOrNo) {
            return !text.isEmpty();
        }
        if (text.isEmpty()) {
            return null;
        }
        return switch (question.answer()) {
            case Answer.Day _ -> day(question.name(), text);
            case Answer.WholeNumber _ -> number(question.name(), text);
            case Answer.OneOf oneOf ->
                Stream.of(oneOf.constants().getEnumConstants())
                        .map(Enum::name)
                        .filter(text::equals)
                        .findFirst()
                        .orElse(null);
            case Answer.Name name -> name.kept().apply(text);
            case Answer.Text _, Answer.YesOrNo _ -> text;
        };
    }

    /** As a browser sends it, or as people write it where it has no calendar. */
    private @Nullable LocalDate day(String name, String text) {
        try {
            return text.indexOf('.') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
        } catch (DateTimeException _) {
            var isOne = LOOKS_LIKE_A_DAY.matcher(text).matches();
            problems.add(Problem.of(name, isOne ? "date.no-such-day" : "date.bad-input"));
            return null;
        }
    }

    private @Nullable Integer number(String name, String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException _) {
            problems.add(Problem.of(name, "form.number"));
            return null;
        }
    }
}
