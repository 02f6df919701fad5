package kz.zholdama.notice.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.Told;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The texts of notices. */
@Component
public class Wording {

    /** In the order of the law on languages; of an applicant nobody knows which one he reads. */
    private static final List<Locale> OF_THE_LAW = List.of(Texts.KAZAKH, Texts.RUSSIAN);

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    /** In both languages of the law, one below the other. */
    public Words inBoth(Occasion occasion, Style style, Told told) {
        var each = OF_THE_LAW.stream()
                .map(language -> template(occasion, style, language).filled(told, language))
                .toList();
        return new Words(
                each.stream()
                        .map(Words::subject)
                        .filter(subject -> !subject.isEmpty())
                        .collect(Collectors.joining(" / ")),
                each.stream()
                        .map(Words::text)
                        .collect(Collectors.joining(style == Style.LETTER ? "\n\n* * *\n\n" : "\n")));
    }

    Words template(Occasion occasion, Style style, Locale language) {
        return new Words(
                style == Style.LETTER ? said(occasion, "subject", language) : "",
                said(occasion, style == Style.LETTER ? "letter" : "brief", language));
    }

    private String said(Occasion occasion, String part, Locale language) {
        return texts.text("notice.template." + occasion + "." + part, language);
    }
}
