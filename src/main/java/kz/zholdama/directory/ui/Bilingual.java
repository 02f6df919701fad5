package kz.zholdama.directory.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.platform.text.Texts;

/** Chooses between the two names of a record by the language of the screen. */
final class Bilingual {

    private Bilingual() {}

    static boolean isKazakh() {
        return Texts.isKazakh(UI.getCurrent().getLocale());
    }

    /** Russian when there is no Kazakh name. */
    static String name(String russian, String kazakh) {
        return isKazakh() && kazakh != null && !kazakh.isBlank() ? kazakh : russian;
    }
}
