package kz.zholdama.directory.pickers;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import kz.zholdama.eligibility.Measure;

/** A field for one of some measures, in the language of the screen. */
public final class MeasurePicker {

    private MeasurePicker() {}

    public static ComboBox<Measure> of(Collection<Measure> measures) {
        var picker = new ComboBox<Measure>();
        picker.setItems(measures);
        picker.setItemLabelGenerator(measure -> picker.getTranslation("measure." + measure.name()));
        return picker;
    }
}
