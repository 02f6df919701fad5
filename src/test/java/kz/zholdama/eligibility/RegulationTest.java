package kz.zholdama.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** docs/regulation.md and the code say the same: nothing of the law is without class and test, no row points to nothing. */
class RegulationTest {

    private static final Pattern CODED = Pattern.compile("super\\(\\s*\"");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path LISTS = Path.of("docs/regulation.md");
    private static final Pattern SAID = Pattern.compile(" {0,2}- (\\w[\\w ]*): (.*)");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** An entry of a list: what it says by name. */
    record Row(String section, Map<String, String> cells) {

        List<String> names(String part) {
            return NAMED.matcher(cells.getOrDefault(part, ""))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        @Override
        public String toString() {
            return section + ": " + String.join(" | ", cells.values());
        }
    }

    static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var section = "";
        var last = "";
        for (var line : Files.readAllLines(LISTS)) {
            var said = SAID.matcher(line);
            section = line.startsWith("## ") ? line.substring(3) : section;
            if (said.matches()) {
                last = said.group(1);
                if (line.startsWith("-")) {
                    rows.add(new Row(section, new LinkedHashMap<>()));
                }
                rows.getLast().cells().put(last, said.group(2));
            } else if (line.startsWith("  ")) {
                rows.getLast().cells().merge(last, line.strip(), (before, more) -> before + " " + more);
            }
        }
        return rows;
    }

    @Test
    void listsEveryRuleWithItsClauseAndClassAndNoOther() throws IOException {
        var listed = rows().stream()
                .filter(row -> row.section().equals("Rules"))
                .map(row -> List.of(
                        row.names("Code").getFirst(),
                        row.cells().get("Ground"),
                        row.cells().get("Clause"),
                        row.names("Class").getFirst()))
                .toList();
        var known = LawsRules.ALL.stream()
                .map(rule -> List.of(
                        rule.code(),
                        FirstEdition.edition()
                                .ground(rule.ground())
                                .map(ground -> "" + ground.number())
                                .orElse(rule.ground().name()),
                        rule.clause(),
                        rule.getClass().getSimpleName()))
                .toList();
        assertThat(listed).containsExactlyElementsOf(known);
    }

    @Test
    void listsEveryRuleThatThereIsInTheSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/kz/zholdama/eligibility"))) {
            var written = files.filter(Files::isRegularFile)
                    .filter(file -> CODED.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(LawsRules.ALL)
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void listsEveryDocument() throws IOException {
        assertThat(rows().stream()
                        .filter(row -> row.section().startsWith("Documents"))
                        .flatMap(row -> row.names("Document").stream()))
                .containsExactly(DocumentType.OF_THE_ORDER.stream()
                        .map(DocumentType::name)
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void namesClassesAndTestsThatExist(Row row) {
        assertThat(row.names("Class"))
                .as("has a class")
                .isNotEmpty()
                .allMatch(name -> exists(SOURCES, name), "is in the sources");
        assertThat(row.names("Test"))
                .as("has a test")
                .isNotEmpty()
                .allMatch(RegulationTest::isTest, "is a method of the tests");
    }

    /** A row of a table is as long as what it says: nobody reads it, and two who add to it are in each other's way. */
    @Test
    void isNoTable() throws IOException {
        assertThat(Files.readAllLines(LISTS)).noneMatch(line -> line.startsWith("|"));
    }

    @Test
    void seesWhatDoesNotExist() {
        assertThat(exists(SOURCES, "Assessor")).isTrue();
        assertThat(exists(SOURCES, "kz.zholdama.eligibility.Assessor")).isTrue();
        assertThat(exists(SOURCES, "Assessor.assess")).isTrue();
        assertThat(exists(SOURCES, "Assessor.guess")).isFalse();
        assertThat(exists(SOURCES, "NoSuchRule")).isFalse();
    }

    /** A whole class proves this and that: which of its tests breaks when the clause is broken has to be said. */
    @Test
    void takesForProofNothingButATest() {
        assertThat(isTest("RegulationTest.takesForProofNothingButATest")).isTrue();
        assertThat(isTest("kz.zholdama.eligibility.RegulationTest.takesForProofNothingButATest"))
                .isTrue();
        assertThat(isTest("RegulationTest.namesClassesAndTestsThatExist")).isTrue();
        assertThat(isTest("RegulationTest")).isFalse();
        assertThat(isTest("RegulationTest.rows")).isFalse();
        assertThat(isTest("RegulationTest.provesNothing")).isFalse();
        assertThat(isTest("NoSuchTest.takesForProofNothingButATest")).isFalse();
        assertThat(isTest("Assessor.assess")).isFalse();
    }

    /** Whether a class is in the sources, and its member in its file. */
    private static boolean exists(Path sources, String name) {
        var named = Named.of(name);
        return named.file(sources)
                .filter(file -> named.members().stream()
                        .allMatch(part -> Pattern.compile("\\b" + part + "\\b")
                                .matcher(read(file))
                                .find()))
                .isPresent();
    }

    /** Whether a method of a class is run as a test. */
    private static boolean isTest(String name) {
        var named = Named.of(name);
        return named.file(TESTS)
                .map(file ->
                        TESTS.relativize(file).toString().replace(".java", "").replace(File.separatorChar, '.'))
                .flatMap(type -> ReflectionSupport.tryToLoadClass(type).toOptional())
                .filter(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> named.members().equals(List.of(method.getName())))
                        .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class)))
                .isPresent();
    }

    /** A class by its simple or full name, with or without a member. */
    private record Named(String folder, String type, List<String> members) {

        static Named of(String name) {
            var parts = List.of(name.split("\\."));
            var type = parts.stream()
                    .filter(part -> Character.isUpperCase(part.charAt(0)))
                    .findFirst()
                    .orElseThrow();
            var at = parts.indexOf(type);
            return new Named(String.join("/", parts.subList(0, at)), type, parts.subList(at + 1, parts.size()));
        }

        Optional<Path> file(Path sources) {
            return find(sources.resolve(folder), type + ".java");
        }
    }

    private static Optional<Path> find(Path folder, String file) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.find(
                folder, 20, (path, _) -> path.getFileName().toString().equals(file))) {
            return files.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
