package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No bundle has a text that nobody shows. A key stands in the sources as a whole, or is put together from what stands there:
 * a beginning, names or further strings.
 */
class SaidKeysTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern STRING_OF_A_PAGE = Pattern.compile("'([^']*)'");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Sources SAID = Sources.read();

    /** Those whose words are held one by one against what they can say, also what stored decisions say. */
    private static final Set<String> HELD_BY_THEIR_OWN_TEST = Set.of("person", "calendar", "eligibility");

    private record Sources(Set<String> strings, Set<String> names) {

        static Sources read() {
            var all = new Sources(new HashSet<>(), new HashSet<>());
            try (var files = Files.walk(SOURCES)) {
                for (var file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    var code = Files.readString(file);
                    STRING.matcher(code).results().forEach(string -> all.strings.add(string.group(1)));
                    NAME.matcher(COMMENT.matcher(code).replaceAll(""))
                            .results()
                            .forEach(name -> all.names.add(name.group()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (var pages = Files.walk(PAGES)) {
                for (var page :
                        pages.filter(it -> it.toString().endsWith(".html")).toList()) {
                    STRING_OF_A_PAGE
                            .matcher(Files.readString(page))
                            .results()
                            .forEach(string -> all.strings.add(string.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all;
        }

        boolean says(String key) {
            return strings.contains(key)
                    || IntStream.range(1, key.length())
                            .filter(at -> strings.contains(key.substring(0, at)))
                            .anyMatch(at -> key.charAt(at) == '.'
                                    ? strings.contains(key.substring(at))
                                    : key.charAt(at - 1) == '.' && goesOn(key.substring(at)));
        }

        private boolean goesOn(String rest) {
            return strings.contains(rest)
                    || Stream.of(rest.split("\\."))
                            .allMatch(piece -> names.contains(piece)
                                    || Stream.of(piece, piece + ".", "." + piece)
                                            .anyMatch(strings::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void showsEveryText(String feature) {
        assertThat(Bundles.of(feature, "ru").keySet())
                .as("said nowhere in %s", SOURCES)
                .filteredOn(key -> !SAID.says(key))
                .isEmpty();
    }

    static Iterable<String> features() {
        return Bundles.features().stream()
                .filter(feature -> !HELD_BY_THEIR_OWN_TEST.contains(feature))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"staff.forgotten", "staff.lock.forgotten", "decision.error.FORGOTTEN", "journal.action.forgotten"
            })
    void findsATextThatNobodyShows(String key) {
        assertThat(SAID.says(key)).isFalse();
    }

    @Test
    void knowsTheWaysInWhichKeysAreMade() {
        assertThat(Set.of("staff.title", "staff.lock.question", "decision.error.NOT_HEARD", "rule.category.clause"))
                .allMatch(SAID::says);
    }
}
