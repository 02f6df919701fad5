package kz.zholdama.notice.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdama.notice.Placeholder;
import kz.zholdama.notice.Told;

/** Subject and text of a notice. The subject is empty where the style has none. */
public record Words(String subject, String text) {

    /** What stands between braces. */
    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** With everything put in that stands between braces; what is not known there stays as it is. */
    Words filled(Told told, Locale language) {
        return new Words(filled(subject, told, language), filled(text, told, language));
    }

    private static String filled(String text, Told told, Locale language) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(Placeholder.of(place.group(1))
                        .map(known -> known.value(told, language))
                        .orElse(place.group())));
    }
}
