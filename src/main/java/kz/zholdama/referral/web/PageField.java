package kz.zholdama.referral.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.SlipQuestion.Answer;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.web.pages.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question on a page.
 *
 * @param value what stands in it: typed, or known before
 * @param wrong what is wrong with it
 */
record PageField(SlipQuestion question, String value, Optional<Problem> wrong) {

    private static final int LONGEST = 1_000; // twice what its field takes
    private static final JsonMapper JSON = Json.columns().build();

    /** One of the answers to choose from; {@code key} is its word. */
    public record Option(String name, String key) {}

    /** As the template calls it: {@code Day}, {@code Text}. */
    public String kind() {
        return question.answer().getClass().getSimpleName();
    }

    public String name() {
        return question.name();
    }

    public List<Option> options() {
        return question.answer() instanceof Answer.OneOf oneOf
                ? Stream.of(oneOf.constants().getEnumConstants())
                        .map(one -> new Option(one.name(), oneOf.words() + one.name()))
                        .toList()
                : List.of();
    }

    /** As they were typed. */
    static List<PageField> typed(List<SlipQuestion> questions, TypedAnswers typed, List<Problem> problems) {
        return questions.stream()
                .map(question -> new PageField(
                        question,
                        Typed.text(typed.text(question.name()), LONGEST),
                        problems.stream()
                                .filter(one -> question.name().equals(one.field()))
                                .findFirst()))
                .toList();
    }

    /** Filled with what a record says; null for nothing. */
    static List<PageField> filled(List<SlipQuestion> questions, @Nullable Object record, Locale language) {
        Map<String, @Nullable Object> values =
                record == null ? Map.of() : JSON.convertValue(record, new TypeReference<>() {});
        return questions.stream()
                .map(question -> new PageField(
                        question, text(question.answer(), values.get(question.name()), language), Optional.empty()))
                .toList();
    }

    private static String text(Answer answer, @Nullable Object value, Locale language) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "on" : "";
            case String text
            when answer instanceof Answer.Name name -> name.reading().apply(text, language);
            default -> value.toString();
        };
    }
}
