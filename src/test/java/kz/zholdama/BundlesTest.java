package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles of every feature say the same things in every language of the screens. */
class BundlesTest {

    private static final Pattern DOUBLED = Pattern.compile("^\\s*([^#!\\s=][^=\\s]*)\\s*=");

    static List<String> features() {
        return Bundles.features();
    }

    static Stream<String> bundles() {
        return features().stream().flatMap(feature -> Bundles.languages().map(language -> feature + "_" + language));
    }

    @Test
    void findsTheBundles() {
        assertThat(features()).contains("person", "calendar", "eligibility");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheKeysOfTheRussianOne(String bundle) {
        assertThat(texts(bundle).keySet()).isEqualTo(russian(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveThePlaceholdersOfTheRussianOne(String bundle) {
        var texts = texts(bundle);
        russian(bundle)
                .forEach((key, text) -> assertThat(placeholders(texts.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveNoEmptyText(String bundle) {
        assertThat(texts(bundle))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveWellFormedMessages(String bundle) {
        texts(bundle)
                .forEach((key, text) ->
                        assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nameNoKeyTwice(String bundle) throws IOException {
        var seen = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("src/main/resources/i18n", bundle + ".properties"))) {
            var key = DOUBLED.matcher(line);
            if (key.find()) {
                assertThat(seen.add(key.group(1))).as(key.group(1)).isTrue();
            }
        }
    }

    @Test
    void shareNoKeyAmongFeatures() {
        var owners = new HashMap<String, String>();
        for (var feature : features()) {
            for (var key : Bundles.of(feature, "ru").keySet()) {
                assertThat(owners.put(key, feature))
                        .as("%s of %s", key, feature)
                        .isNull();
            }
        }
    }

    @Test
    void tellsPlaceholdersApart() {
        assertThat(placeholders("{done} из {all, plural, one {# поля} other {# полей}}"))
                .isEqualTo(Set.of("done", "all"));
        assertThat(placeholders("с {since}")).isEqualTo(Set.of("since"));
    }

    private static Map<String, String> texts(String bundle) {
        var split = bundle.lastIndexOf('_');
        return Bundles.of(bundle.substring(0, split), bundle.substring(split + 1));
    }

    private static Map<String, String> russian(String bundle) {
        return texts(bundle.substring(0, bundle.lastIndexOf('_')) + "_ru");
    }

    private static Set<String> placeholders(String text) {
        return new MessageFormat(text).getArgumentNames();
    }
}
