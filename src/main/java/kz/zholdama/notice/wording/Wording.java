package kz.zholdama.notice.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Recipient;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.Told;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.text.TwoNames;
import org.springframework.stereotype.Component;

/** Puts notices into words: by the texts that an administrator entered, or those that the product ships with. */
@Component
public class Wording {

    /** In the order of the law on languages; of an applicant nobody knows which one he reads. */
    private static final List<Locale> OF_THE_LAW = List.of(Texts.KAZAKH, Texts.RUSSIAN);

    private final TemplateRows entered;
    private final Texts texts;

    Wording(TemplateRows entered, Texts texts) {
        this.entered = entered;
        this.texts = texts;
    }

    /** In both languages of the law, one below the other. */
    public Words inBoth(Occasion occasion, Style style, Told told) {
        return inBoth(inForce(occasion, style), told);
    }

    /** For somebody whose language is known. */
    public Words in(Locale language, Occasion occasion, Style style, Told told) {
        return inForce(occasion, style).in(language).filled(told, language);
    }

    private Template inForce(Occasion occasion, Style style) {
        return entered.find(occasion, style).map(TemplateRows.Row::template).orElseGet(() -> shipped(occasion, style));
    }

    private static Words inBoth(Template template, Told told) {
        var each = OF_THE_LAW.stream()
                .map(language -> template.in(language).filled(told, language))
                .toList();
        return new Words(
                each.stream()
                        .map(Words::subject)
                        .filter(subject -> !subject.isEmpty())
                        .collect(Collectors.joining(" / ")),
                each.stream()
                        .map(Words::text)
                        .collect(Collectors.joining(template.style() == Style.LETTER ? "\n\n* * *\n\n" : "\n")));
    }

    /** As its reader gets it, with values that are nobody's; of the staff some read one language and some the other. */
    List<Words> samples(Template template) {
        var told = sample(template.occasion().recipient());
        return template.occasion().recipient().roles().isEmpty()
                ? List.of(inBoth(template, told))
                : OF_THE_LAW.stream()
                        .map(language -> template.in(language).filled(told, language))
                        .toList();
    }

    private Told sample(Recipient recipient) {
        return new Told(
                "СЕМ-2026-000123",
                new TwoNames(sample("centre", Texts.RUSSIAN), sample("centre", Texts.KAZAKH)),
                sample("address", Texts.RUSSIAN),
                "+7 7222 00 00 00",
                LocalDate.of(2026, 3, 9),
                !recipient.roles().isEmpty()
                        ? "https://zholdama.example/cases/123"
                        : "https://zholdama.example/slip/ABCD-EFGH-JKLM-NPQR");
    }

    private String sample(String place, Locale language) {
        return texts.text("notice.sample." + place, language);
    }

    Template shipped(Occasion occasion, Style style) {
        var kazakh = shipped(occasion, style, Texts.KAZAKH);
        var russian = shipped(occasion, style, Texts.RUSSIAN);
        return new Template(occasion, style, kazakh.subject(), kazakh.text(), russian.subject(), russian.text());
    }

    private Words shipped(Occasion occasion, Style style, Locale language) {
        return style == Style.LETTER
                ? new Words(shipped(occasion, "subject", language), shipped(occasion, "letter", language))
                : new Words("", shipped(occasion, "brief", language));
    }

    private String shipped(Occasion occasion, String part, Locale language) {
        return texts.text("notice.template." + occasion + "." + part, language);
    }
}
