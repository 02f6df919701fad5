package kz.zholdama.platform.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of something in the two languages of the law. As an argument of a text it stands there by the name in the language of
 * whoever reads.
 *
 * @param kazakh null or blank where there is none
 */
public record TwoNames(String russian, @Nullable String kazakh) {

    /** Russian in any language but Kazakh, and where there is no Kazakh name. */
    public String in(@Nullable Locale language) {
        return Texts.isKazakh(language) && kazakh != null && !kazakh.isBlank() ? kazakh : russian;
    }
}
