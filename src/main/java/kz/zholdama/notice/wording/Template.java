package kz.zholdama.notice.wording;

import java.util.Locale;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an occasion in the languages of the law, with places between braces. Without subjects where the style has none.
 */
public record Template(
        Occasion occasion,
        Style style,
        @Nullable String subjectKk,
        @Nullable String textKk,
        @Nullable String subjectRu,
        @Nullable String textRu) {

    Words in(Locale language) {
        return Texts.isKazakh(language) ? words(subjectKk, textKk) : words(subjectRu, textRu);
    }

    private static Words words(@Nullable String subject, @Nullable String text) {
        return new Words(subject == null ? "" : subject, text == null ? "" : text);
    }
}
