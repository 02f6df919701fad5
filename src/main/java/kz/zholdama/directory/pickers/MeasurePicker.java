package kz.zholdama.directory.pickers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.Picker;

/** A field for one of some measures, in the language of the screen. */
public final class MeasurePicker {

    private MeasurePicker() {}

    public static ComboBox<Measure> of(Collection<Measure> measures) {
        return Picker.among(measures, measure -> UI.getCurrent().getTranslation("measure." + measure.name()));
    }
}
