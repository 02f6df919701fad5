package kz.zholdama.platform.text;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screens, gathered from the bundles of all features ({@code i18n/<feature>_ru.properties},
 * {@code _kk.properties}). With arguments a text is an ICU message, so that plurals come out right:
 * {@code {0, plural, one {# день} few {# дня} many {# дней} other {# дня}}}; without arguments it is given as it stands.
 * Dates among the arguments are written DD.MM.YYYY, moments in the time of Asia/Almaty.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale RUSSIAN = Locale.of("ru");
    public static final Locale KAZAKH = Locale.of("kk");

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Map<String, String> russian = read(RUSSIAN);
    private final Map<String, String> kazakh = read(KAZAKH);
    private final transient Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();
    private final transient Iterable<FurtherTexts> further;

    public Texts() {
        this.further = List.of();
    }

    @Autowired
    Texts(ObjectProvider<FurtherTexts> further) {
        this.further = further;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(RUSSIAN, KAZAKH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        return text(key, locale, arguments);
    }

    /** The text of a key; Russian when the locale is neither of the two. An unknown key is given back between marks. */
    public String text(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        var language = KAZAKH.getLanguage().equals(locale == null ? null : locale.getLanguage()) ? KAZAKH : RUSSIAN;
        var text = (KAZAKH.equals(language) ? kazakh : russian).get(key);
        if (text == null) {
            text = further(key, language);
        }
        if (text == null) {
            LOG.warn("No {} text for key {}", language, key);
            return "!" + key + "!";
        }
        if (arguments == null || arguments.length == 0) {
            return text;
        }
        var format = formats.computeIfAbsent(language, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(text, pattern -> new MessageFormat(pattern, language));
        synchronized (format) { // ICU formats are not safe for several threads
            return format.format(Arrays.stream(arguments).map(Texts::shown).toArray());
        }
    }

    private @Nullable String further(String key, Locale language) {
        for (var source : further) {
            var text = source.text(key, language);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return null;
    }

    public boolean has(String key) {
        return russian.containsKey(key);
    }

    private static Object shown(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            case LocalDateTime at -> Dates.moment(at);
            case Instant at -> Dates.moment(at);
            case Number number -> number;
            default -> argument.toString();
        };
    }

    private static Map<String, String> read(Locale locale) {
        try {
            var all = new Properties();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + locale.getLanguage() + ".properties")) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            var texts = new ConcurrentHashMap<String, String>();
            all.forEach((key, value) -> texts.put((String) key, (String) value));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the screens cannot be read", e);
        }
    }
}
