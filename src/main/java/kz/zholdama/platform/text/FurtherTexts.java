package kz.zholdama.platform.text;

import java.util.Locale;
import java.util.Optional;

/** Texts that are no part of the product but data, such as the names of programmes that an edition adds. */
public interface FurtherTexts {

    /** @param language one of {@link Texts#LANGUAGES} */
    Optional<String> text(String key, Locale language);
}
