package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler does not see: small files, escaped templates, nothing put off. */
class SourcesTest {

    private static final int MOST_LINES = 420;
    private static final int LONGEST_LINE = 130;
    private static final int MOST_CLASSES = 25;

    /** Lines of data: a classifier whose changesets databases have run, and what is compared as it was written. */
    private static final Set<String> WITH_LONG_LINES = Set.of(
            "db-changelog/directory-classifiers.sql",
            "src/test/resources/golden/assessment/meaning.txt",
            "src/test/resources/golden/journal/channel.txt",
            "src/test/resources/golden/journal/decision.txt",
            "src/test/resources/golden/journal/directory.txt",
            "src/test/resources/golden/journal/intake.txt",
            "src/test/resources/golden/journal/referral.txt",
            "src/test/resources/golden/journal/regulation.txt",
            "src/test/resources/golden/journal/notice.txt",
            "src/test/resources/golden/journal/staff.txt");

    private static final Set<String> TOP_LEVEL = Set.of(
            "pom.xml", "src", "frontend", "db-changelog", "docs", "mvnw", "Dockerfile", "README.md", "target", "data");

    @Test
    void keepsFilesShort() throws IOException {
        var longer = new TreeMap<String, Integer>();
        for (var file : sources("java", "html", "css", "js", "sql", "yaml", "properties")) {
            var lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                longer.put(file.toString(), lines);
            }
        }
        assertThat(longer).isEmpty();
    }

    /** A room is seen at a glance. */
    @Test
    void keepsRoomsSmall() throws IOException {
        var larger = new TreeMap<String, Integer>();
        try (var tree = Files.walk(Path.of("src/main/java"))) {
            for (var room : tree.filter(Files::isDirectory).toList()) {
                try (var files = Files.list(room)) {
                    var classes = (int) files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                            .count();
                    if (classes > MOST_CLASSES) {
                        larger.put(room.toString().replace(File.separatorChar, '.'), classes);
                    }
                }
            }
        }
        assertThat(larger).isEmpty();
    }

    /** As an editor beside another shows them; .editorconfig says the same. */
    @Test
    void keepsLinesShort() throws IOException {
        var longer = new TreeMap<String, Long>();
        for (var file : texts()) {
            var lines = Files.readAllLines(file).stream()
                    .filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
                    .count();
            if (lines > 0) {
                longer.put(file.toString().replace(File.separatorChar, '/'), lines);
            }
        }
        assertThat(longer.keySet()).isEqualTo(WITH_LONG_LINES);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "java, '\\b(TODO|FIXME|XXX)\\b'",
        "java, 'UnsupportedOperationException'",
        "java, '@(Disabled|Ignore)\\b'",
        "java, 'getProperty\\(\"_|this\\._'", // a private member of Vaadin's
        "java, '\\.printStackTrace\\('",
        "html, 'th:utext'",
        "html, '<script'",
        "html, '\\sstyle='",
        "js, '\\._'" // the same
    })
    void putsNothingOffAndLetsNothingThrough(String extension, String unwanted) throws IOException {
        var pattern = Pattern.compile(unwanted);
        assertThat(sources(extension))
                .filteredOn(file -> !file.endsWith("SourcesTest.java"))
                .filteredOn(file -> pattern.matcher(read(file)).find())
                .isEmpty();
    }

    /** The benchmark of people at the wizard alone pauses, as they do between two keys. */
    @Test
    void waitsInTestsForWhatHappensNeverForATime() throws IOException {
        var time = Pattern.compile("waitForTimeout\\(|\\bsleep\\(");
        assertThat(sources("java"))
                .filteredOn(file -> !file.endsWith("SourcesTest.java") && !file.endsWith("IntakeBench.java"))
                .filteredOn(file ->
                        file.startsWith("src/test") && time.matcher(read(file)).find())
                .isEmpty();
    }

    @Test
    void keepsTheTopLevelClear() throws IOException {
        try (var entries = Files.list(Path.of(""))) {
            assertThat(entries.map(Path::toString).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    /** Otherwise its nullness is not looked at. */
    @Test
    void marksEveryPackageOfTheProduct() throws IOException {
        assertThat(sources("java"))
                .filteredOn(file -> file.startsWith("src/main"))
                .extracting(Path::getParent)
                .isNotEmpty()
                .allSatisfy(room ->
                        assertThat(read(room.resolve("package-info.java"))).contains("@NullMarked"));
    }

    @Test
    void looksAtTheSources() throws IOException {
        assertThat(sources("java"))
                .contains(Path.of("src/test/java/kz/zholdama/SourcesTest.java"))
                .hasSizeGreaterThan(100);
        assertThat(sources("sql")).isNotEmpty();
    }

    private static List<Path> texts() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.of(
                            sources("java", "html", "css", "js", "sql", "yaml", "properties", "md", "xml", "txt")
                                    .stream(),
                            docs.filter(file -> file.toString().endsWith(".md")),
                            Stream.of("README.md", "pom.xml", "Dockerfile", "mvnw", ".ci/run")
                                    .map(Path::of))
                    .flatMap(files -> files)
                    .toList();
        }
    }

    private static List<Path> sources(String... extensions) throws IOException {
        try (var src = Files.walk(Path.of("src"));
                var frontend = Files.walk(Path.of("frontend"));
                var changelog = Files.walk(Path.of("db-changelog"))) {
            return Stream.of(src, frontend, changelog)
                    .flatMap(paths -> paths)
                    .filter(file -> Stream.of(extensions)
                            .anyMatch(extension -> file.toString().endsWith("." + extension)))
                    .toList();
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
