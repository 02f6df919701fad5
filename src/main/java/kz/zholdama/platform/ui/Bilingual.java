package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/** Chooses between the two names of something by the language of the screen. */
public final class Bilingual {

    private Bilingual() {}

    public static boolean isKazakh() {
        return Texts.isKazakh(UI.getCurrent().getLocale());
    }

    /** Russian when there is no Kazakh name. */
    public static String name(String russian, @Nullable String kazakh) {
        return name(new TwoNames(russian, kazakh));
    }

    public static String name(TwoNames names) {
        return names.in(UI.getCurrent().getLocale());
    }
}
