package kz.zholdama.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zholdama.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a kind stand in a bundle of its own, those of several in the one of {@code measure}. */
class WordsOfKindsTest {

    private static final Path KINDS = Path.of("src/main/java/kz/zholdama/measure");
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+\\.[\\w.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"training", "employertraining", "subsidised", "resettlement"})
    void standInTheBundleOfTheKindOrAreSharedWithAnotherRoom(String kind) throws IOException {
        var own = new TreeSet<>(keysNamedIn(KINDS.resolve(kind)));
        own.retainAll(keysOfDesks());
        own.removeAll(keysNamedElsewhere(kind));

        assertThat(own).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"training", "employertraining", "subsidised", "resettlement"})
    void areNamedByNoOtherRoom(String kind) throws IOException {
        assertThat(keysNamedElsewhere(kind))
                .doesNotContainAnyElementsOf(Bundles.of(kind, "ru").keySet());
    }

    @Test
    void areFound() throws IOException {
        assertThat(keysNamedIn(KINDS.resolve("resettlement"))).contains("slip.housing", "cases.remove");
        assertThat(keysNamedElsewhere("resettlement")).contains("cases.remove");
    }

    private static Set<String> keysOfDesks() {
        return Set.of("intake", "cases", "decision", "referral", "forms", "measure").stream()
                .flatMap(bundle -> Bundles.of(bundle, "ru").keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keysNamedElsewhere(String kind) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getParent().equals(KINDS.resolve(kind))) {
                    all.addAll(keysOf(file));
                }
            }
        }
        return all;
    }

    private static Set<String> keysNamedIn(Path room) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.list(room)) {
            for (var file : files.toList()) {
                all.addAll(keysOf(file));
            }
        }
        return all;
    }

    private static Set<String> keysOf(Path file) throws IOException {
        return KEY.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
