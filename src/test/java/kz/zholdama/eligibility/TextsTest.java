package kz.zholdama.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.Bundles;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.Holiday;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.person.Category;
import kz.zholdama.person.InvalidNumber;
import kz.zholdama.person.Sex;
import kz.zholdama.person.TextProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the pure packages can say has words in every language, and there are no words for anything else. */
class TextsTest {

    /** What rules of earlier versions found, in decisions that are kept. */
    private static final Set<String> SAID_BY_STORED_DECISIONS = Set.of(
            "evidence.other-profession",
            "evidence.too-many-months",
            "evidence.too-late-end",
            "evidence.not-receiving-region");

    private static final Path SOURCES = Path.of("src/main/java/kz/zholdama/eligibility");
    private static final Pattern CALL = Pattern.compile("\\b(present|hintIf)\\((?!code\\(\\))");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern STRING = Pattern.compile("\"([\\w-]+)\"");

    @ParameterizedTest
    @MethodSource("kz.zholdama.Bundles#languages")
    void hasWordsForPersons(String language) {
        var keys = new TreeSet<String>();
        add(keys, "category", Category.class);
        add(keys, "sex", Sex.class);
        add(keys, "number.problem", InvalidNumber.Problem.class);
        add(keys, "text.problem", TextProblem.class);

        assertThat(Bundles.of("person", language).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.Bundles#languages")
    void hasWordsForChannelsAndHolidays(String language) {
        var keys = new TreeSet<String>();
        add(keys, "channel", Channel.class);
        add(keys, "holiday", Holiday.class);

        assertThat(Bundles.of("calendar", language).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.Bundles#languages")
    void hasWordsForTheLaw(String language) throws IOException {
        var keys = new TreeSet<>(saidByRules().keySet());
        Measure.OF_THE_LAW.forEach(measure -> keys.add("measure." + measure));
        MeasureKind.OF_THE_ORDER.forEach(kind -> keys.add("measure-kind." + kind));
        DocumentType.OF_THE_ORDER.forEach(document -> keys.add("document." + document));
        add(keys, "presentation", Presentation.class);
        add(keys, "shortcoming", Shortcoming.Reason.class);
        add(keys, "education-level", EducationLevel.class);
        add(keys, "training-reason", TrainingReason.class);
        Stream.concat(
                        RefusalGround.OF_THE_ORDER.stream(),
                        LawsRules.ALL.stream().map(Rule::ground))
                .forEach(ground -> keys.addAll(Set.of("ground." + ground, "ground." + ground + ".text")));
        add(keys, "ground-outcome", GroundOutcome.class);
        add(keys, "fact", Fact.class);
        add(keys, "commission-answer", CommissionAnswer.class);
        keys.addAll(Set.of("representative-consent.given", "representative-consent.none"));
        keys.addAll(SAID_BY_STORED_DECISIONS);
        LawsRules.ALL.forEach(rule -> keys.addAll(Set.of("rule." + rule.code(), "rule." + rule.code() + ".clause")));

        assertThat(Bundles.of("eligibility", language).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("kz.zholdama.Bundles#languages")
    void usesNoPlaceholderThatItsRuleDoesNotFill(String language) throws IOException {
        var texts = Bundles.of("eligibility", language);
        saidByRules().forEach((key, names) -> assertThat(names).as(key).containsAll(placeholders(texts.get(key))));
    }

    @Test
    void findsWhatRulesSay() throws IOException {
        assertThat(saidByRules())
                .hasSizeGreaterThan(30)
                .containsEntry("evidence.too-young", Set.of("age", "least"))
                .containsEntry("hint.valid-before-issued", Set.of("document", "issued", "until"))
                .containsEntry("evidence.left-training", Set.of("left", "again"));
    }

    @Test
    void wordsTheGroundsAsTheOrderDoes() {
        var texts = Bundles.of("eligibility", "ru");
        assertThat(RefusalGround.OF_THE_ORDER.stream().map(ground -> texts.get("ground." + ground + ".text")))
                .containsExactly(
                        "установление недостоверности документов, представленных услугополучателем для получения государственной "
                                + "услуги, и (или) данных (сведений), содержащихся в них",
                        "несоответствие услугополучателя и (или) представленных материалов, данных и сведений, необходимых для "
                                + "оказания государственной услуги, требованиям, установленными Правилами",
                        "отрицательный ответ уполномоченного государственного органа на запрос о согласовании, который требуется "
                                + "для оказания государственной услуги, а также отрицательное заключение экспертизы, "
                                + "исследования либо проверки",
                        "отсутствие согласия услугополучателя, предоставляемого в соответствии со статьей 8 Закона Республики "
                                + "Казахстан \"О персональных данных и их защите\", на доступ к персональным данным "
                                + "ограниченного доступа, которые требуются для оказания государственной услуги",
                        "пункт 4 статьи 109 Социального кодекса Республики Казахстан для выдачи направления на профессиональное "
                                + "обучение",
                        "пункт 7 статьи 111 Социального кодекса Республики Казахстан для выдачи направления на субсидируемые "
                                + "рабочие места");
    }

    @Test
    void tellsEvidenceWithDatesAndDocumentsInWords() {
        UnaryOperator<String> texts = Bundles.of("eligibility", "ru")::get;

        assertThat(Evidence.of("evidence.registered-later", "since", LocalDate.of(2026, 3, 5))
                        .text(texts))
                .isEqualTo("Регистрация в качестве безработного (05.03.2026) позже дня обращения.");
        assertThat(Evidence.of(
                                "evidence.unreliable-document",
                                "document",
                                DocumentType.EMPLOYMENT_RECORD,
                                "what",
                                "{what} $1")
                        .text(texts))
                .isEqualTo("Трудовая книжка: {what} $1");
        assertThat(Evidence.of("evidence.negative-answer", "body", "Акимат", "on", null, "answer", "отказ")
                        .text(texts))
                .isEqualTo("Акимат, ответ от ____: отказ");
        assertThat(new Evidence("evidence.running-referral", Map.of("referred", "")).text(texts))
                .as("as once stored")
                .isEqualTo("Действует другое направление того же вида (выдано ____).");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Key to the names of its values, read off the sources: a rule cannot say anything that is not written there. */
    private static Map<String, Set<String>> saidByRules() throws IOException {
        var said = new HashMap<String, Set<String>>();
        LawsRules.RULES.stream().filter(rule -> rule.code().startsWith("left-")).forEach(rule -> {
            said.put("evidence." + rule.code(), Set.of("left", "again"));
            said.put("evidence." + rule.code() + "-unregistered", Set.of("left", "length"));
        });
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var source = Files.readString(file);
                for (var call : CALL.matcher(source).results().toList()) {
                    var names = STRING.matcher(arguments(source, call.end()))
                            .results()
                            .map(found -> found.group(1))
                            .toList();
                    if (!names.isEmpty()) {
                        said.put(
                                (call.group(1).equals("present") ? "evidence." : "hint.") + names.getFirst(),
                                Set.copyOf(names.subList(1, names.size())));
                    }
                }
            }
        }
        return said;
    }

    private static String arguments(String source, int from) {
        var open = 1;
        var end = from;
        for (; open > 0; end++) {
            open += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
        }
        return source.substring(from, end - 1);
    }

    private static void add(Set<String> keys, String prefix, Class<? extends Enum<?>> type) {
        Arrays.stream(type.getEnumConstants()).forEach(constant -> keys.add(prefix + "." + constant.name()));
    }
}
