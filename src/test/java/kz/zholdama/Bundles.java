package kz.zholdama;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;

/** The message bundles as they lie in the sources. */
public final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    private Bundles() {}

    /** "eligibility", "person", … : whatever has a bundle in any language. */
    static List<String> features() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "ru", "kk": those of the screens. */
    public static Stream<String> languages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage);
    }

    /** @param language one of {@link #languages} */
    public static NavigableMap<String, String> of(String feature, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(feature + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
