package kz.zholdama.staff.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import java.util.Locale;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.platform.text.Texts;

/** A centre by its name in the language of the screen. */
final class CentreName {

    private CentreName() {}

    static ItemLabelGenerator<CareerCentre> in(Locale language) {
        return centre -> of(centre, language);
    }

    static String of(CareerCentre centre, Locale language) {
        return Texts.isKazakh(language) ? centre.nameKk() : centre.nameRu();
    }
}
