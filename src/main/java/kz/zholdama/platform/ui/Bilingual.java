package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Chooses between the two names of something by the language of the screen. */
public final class Bilingual {

    private Bilingual() {}

    public static boolean isKazakh() {
        return Texts.isKazakh(UI.getCurrent().getLocale());
    }

    /** Russian when there is no Kazakh name. */
    public static String name(String russian, @Nullable String kazakh) {
        return isKazakh() && kazakh != null && !kazakh.isBlank() ? kazakh : russian;
    }
}
