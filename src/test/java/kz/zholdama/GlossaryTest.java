package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Kazakh texts call each thing by the one word that {@code docs/glossary.md} has for it, and by no forbidden one. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}*");
    private static final Pattern WITHOUT_ENDING = Pattern.compile(
            "\\} (бастап|дейін|кейін|бұрын)(?!\\p{L})" + "|\\{at\\} \\p{L}+[ғгқк][ае]н|\\d-(бап|тармақ),? \\d");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    /** @param russian each of them is a way of saying the same */
    private record Term(String thing, String russian, String kazakh, String never) {}

    private record Text(String russian, String kazakh) {}

    private final List<Term> terms = rows("In code").map(GlossaryTest::term).toList();

    /** The Russian word, by the key in which it means something else. */
    private final Map<String, List<String>> otherSense = rows("Key")
            .collect(Collectors.groupingBy(
                    row -> row.get(0).replace("`", ""), Collectors.mapping(row -> row.get(1), Collectors.toList())));

    @Test
    void eachThingHasItsWord() {
        assertThat(misnamed(bundles(), otherSense)).isEmpty();
    }

    @Test
    void noForbiddenWordIsSaid() {
        assertThat(forbidden(bundles())).isEmpty();
    }

    /** "05.03.2026 бастап" and "109-бап 1-тармақ" say which day and which item; Kazakh says it by the endings. */
    @Test
    void daysAndClausesHaveTheirEndings() {
        assertThat(bundles())
                .noneSatisfy((key, text) -> assertThat(text.kazakh()).as(key).containsPattern(WITHOUT_ENDING));
    }

    @Test
    void noExceptionIsIdle() {
        var needed = misnamed(bundles(), Map.of());
        otherSense.forEach((key, words) -> words.forEach(
                word -> assertThat(needed).as(key).anyMatch(line -> line.startsWith(key + ": " + word + " "))));
    }

    @Test
    void namesOfTheCodeAreThere() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var code = new StringBuilder();
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(source));
            }
            var names = terms.stream()
                    .flatMap(term -> CODE.matcher(term.thing()).results())
                    .map(found -> found.group(1));
            assertThat(names)
                    .allMatch(name ->
                            Pattern.compile("\\b" + name + "\\b").matcher(code).find());
        }
    }

    @Test
    void findsAThingByAnotherWordAndAForbiddenOne() {
        var drafts = Map.of("drafts.title", new Text("Черновики заявлений", "Өтініш жобалары"));
        assertThat(misnamed(drafts, Map.of()))
                .singleElement()
                .asString()
                .contains("drafts.title", "черновик", "қаралама");
        assertThat(forbidden(drafts)).singleElement().asString().contains("drafts.title", "жобалар");
        assertThat(misnamed(drafts, Map.of("drafts.title", List.of("черновик"))))
                .isEmpty();
    }

    @Test
    void letsEndingsFollowAndWordsBeginByThemselves() {
        assertThat(said("карьерн·ый центр·", "Директору карьерного центра")).isTrue();
        assertThat(said("мансап орталы·ғы", "Мансап орталықтары")).isTrue();
        assertThat(said("күш·ін жо·ю", "Құжаттың күші жойылды")).isTrue();
        assertThat(said("правил·а", "Исправил")).isFalse();
        assertThat(said("форма·", "платформа")).isFalse();
    }

    private List<String> misnamed(Map<String, Text> texts, Map<String, List<String>> exceptions) {
        var byRussian = new LinkedHashMap<String, List<String>>();
        for (var term : terms) {
            alternatives(term.russian(), " / ")
                    .forEach(word -> byRussian
                            .computeIfAbsent(word, _ -> new ArrayList<>())
                            .addAll(alternatives(term.kazakh(), " / ").toList()));
        }
        var found = new ArrayList<String>();
        texts.forEach((key, text) -> byRussian.forEach((word, kazakh) -> {
            var name = word.replaceAll("·\\p{L}*", "");
            if (said(word, text.russian())
                    && kazakh.stream().noneMatch(term -> said(term, text.kazakh()))
                    && !exceptions.getOrDefault(key, List.of()).contains(name)) {
                found.add("%s: %s is not %s in «%s»".formatted(key, name, kazakh, text.kazakh()));
            }
        }));
        return found;
    }

    private List<String> forbidden(Map<String, Text> texts) {
        var found = new ArrayList<String>();
        texts.forEach((key, text) -> terms.stream()
                .flatMap(term -> alternatives(term.never(), ", "))
                .filter(word -> said(word, text.kazakh()))
                .forEach(word -> found.add("%s: %s in «%s»".formatted(key, word, text.kazakh()))));
        return found;
    }

    /** Whether the words stand in the text one after another, each with any ending behind its dot. */
    private static boolean said(String words, String text) {
        var pattern = Arrays.stream(words.split(" "))
                .map(word -> word.contains("·")
                        ? Pattern.quote(word.substring(0, word.indexOf('·')))
                                + LETTERS
                                + (word.endsWith(",") ? "," : "")
                        : Pattern.quote(word) + "(?!\\p{L})")
                .collect(Collectors.joining("\\s+", "(?<!\\p{L})", ""));
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static Stream<String> alternatives(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).filter(word -> !word.isBlank());
    }

    private static Map<String, Text> bundles() {
        var texts = new TreeMap<String, Text>();
        for (var feature : Bundles.features()) {
            var kazakh = Bundles.of(feature, "kk");
            Bundles.of(feature, "ru").forEach((key, russian) -> texts.put(key, new Text(russian, kazakh.get(key))));
        }
        return texts;
    }

    private static Term term(List<String> row) {
        return new Term(row.get(0), row.get(1), row.get(2), row.get(4));
    }

    /** The cells of the table whose first heading it is. */
    private static Stream<List<String>> rows(String heading) {
        try (var lines = Files.lines(GLOSSARY)) {
            return lines
                    .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                    .takeWhile(line -> line.startsWith("|"))
                    .skip(2)
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
