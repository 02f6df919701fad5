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
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.platform.Argument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screens, gathered from the bundles of all features ({@code i18n/<feature>_ru.properties},
 * {@code _kk.properties}), and the list of the languages that there are. With arguments a text is an ICU message,
 * so that plurals come out right: {@code {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}}; without
 * arguments it is given as it stands.
 * Dates among the arguments are written DD.MM.YYYY, moments in the time of Asia/Almaty.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale RUSSIAN = Locale.of("ru");
    public static final Locale KAZAKH = Locale.of("kk");

    /**
     * The languages of the screens, by their codes of two letters. The first one is spoken where no other was chosen. One more is
     * one more here and a bundle a feature, in which it says its own name ({@code language.name}); papers, and records that
     * have two names, stay in the languages of the law.
     */
    public static final List<Locale> LANGUAGES = List.of(RUSSIAN, KAZAKH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final List<Locale> languages;
    private final Map<Locale, Map<String, String>> bundles;
    private final transient Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();
    private final transient Iterable<FurtherTexts> further;

    public Texts() {
        this(LANGUAGES, List.of());
    }

    @Autowired
    Texts(ObjectProvider<FurtherTexts> further) {
        this(LANGUAGES, further);
    }

    Texts(List<Locale> languages, Iterable<FurtherTexts> further) {
        this.languages = List.copyOf(languages);
        this.bundles = this.languages.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::read));
        this.further = further;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages;
    }

    /** The language of a code as it is stored; that of the screens where no other was chosen, if there is none of this code. */
    public Locale language(@Nullable String code) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElse(languages.getFirst());
    }

    /** Of two names in the languages of the law, any other language takes the Russian one. */
    public static boolean isKazakh(@Nullable Locale language) {
        return language != null && KAZAKH.getLanguage().equals(language.getLanguage());
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        return text(key, locale, Arrays.stream(arguments).map(Texts::named).toArray(Argument[]::new));
    }

    /** Vaadin hands on whatever a screen gives. */
    private static Argument named(@Nullable Object argument) {
        if (argument instanceof Argument named) {
            return named;
        }
        throw new IllegalArgumentException("What is put into a text has a name, and this has none: " + argument);
    }

    /** The text of a key; in the first language when there is none of the locale. An unknown key is given back between marks. */
    public String text(String key, @Nullable Locale locale, Argument... arguments) {
        var language = language(locale == null ? null : locale.getLanguage());
        var text = bundle(language).get(key);
        if (text == null) {
            text = further(key, language);
        }
        if (text == null) {
            LOG.warn("No {} text for key {}", language, key);
            return "!" + key + "!";
        }
        if (arguments.length == 0) {
            return text;
        }
        var format = formats.computeIfAbsent(language, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(text, pattern -> new MessageFormat(pattern, language));
        synchronized (format) { // ICU formats are not safe for several threads
            return format.format(Arrays.stream(arguments)
                    .collect(Collectors.toMap(Argument::name, argument -> shown(argument.value(), language))));
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
        return bundle(languages.getFirst()).containsKey(key);
    }

    private Map<String, String> bundle(Locale language) {
        return bundles.getOrDefault(language, Map.of());
    }

    private static Object shown(@Nullable Object argument, Locale language) {
        return switch (argument) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            case LocalDateTime at -> Dates.moment(at);
            case Instant at -> Dates.moment(at);
            case Number number -> number;
            case TwoNames names -> names.in(language);
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
