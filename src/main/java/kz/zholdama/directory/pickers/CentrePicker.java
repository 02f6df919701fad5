package kz.zholdama.directory.pickers;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.Optional;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.Picker;

/** Fields for a career centre, by its name in the language of the screen. */
public final class CentrePicker {

    private CentrePicker() {}

    public static ComboBox<CareerCentre> of(Collection<CareerCentre> centres) {
        return Picker.among(centres, CentrePicker::name);
    }

    /** @param none what it means that none is chosen, which may be so */
    public static ComboBox<CareerCentre> of(Collection<CareerCentre> centres, String none) {
        var picker = of(centres);
        picker.setPlaceholder(none);
        picker.setClearButtonVisible(true);
        return picker;
    }

    public static String name(CareerCentre centre) {
        return Bilingual.name(centre.names());
    }

    public static Optional<CareerCentre> find(Collection<CareerCentre> centres, String id) {
        return centres.stream()
                .filter(known -> id.equals(String.valueOf(known.id())))
                .findFirst();
    }
}
