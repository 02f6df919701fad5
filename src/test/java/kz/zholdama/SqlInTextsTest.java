package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL in texts, which no compiler reads, stands where docs/adr/0013 says why, and nowhere else. */
class SqlInTextsTest {

    private static final Path REASONS = Path.of("docs/adr/0013-reading-and-writing.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");
    private static final List<Class<?>> WAYS =
            List.of(JdbcClient.class, JdbcOperations.class, NamedParameterJdbcOperations.class);

    @Test
    void standsWhereTheListSaysWhy() throws IOException {
        assertThat(using(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kz.zholdama")))
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    /** What is stored as JSON is read whole; what lists show or search of it stands in a column of its own. */
    @Test
    void takesNoJsonApart() throws IOException {
        var path = Pattern.compile("\\bjson_\\w+|\"\\$\\.");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(path.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void isFoundInAnOffence() {
        assertThat(using(new ClassFileImporter().importPackages("kz.zholdama.offence")))
                .containsExactly("NosyView");
    }

    private static Set<String> using(Iterable<JavaClass> classes) {
        var using = new TreeSet<String>();
        for (var one : classes) {
            if (one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .anyMatch(SqlInTextsTest::asksInTexts)) {
                using.add(outermost(one).getSimpleName());
            }
        }
        return using;
    }

    private static boolean asksInTexts(JavaClass target) {
        return WAYS.stream()
                .anyMatch(way -> target.isAssignableTo(way) || outermost(target).isEquivalentTo(way));
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(SqlInTextsTest::outermost).orElse(one);
    }

    /** The first column of the table. */
    private static Set<String> listed() throws IOException {
        return Files.readAllLines(REASONS).stream()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line ->
                        NAMED.matcher(line.split("\\|", -1)[1]).results().map(result -> result.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
