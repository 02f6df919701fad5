package kz.zholdama.channel.portal;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.List;
import kz.zholdama.channel.portal.Wanted.ServedTown;
import kz.zholdama.directory.pickers.MeasurePicker;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.form.Form;

/** Who applies for what, and where. */
final class WantedForm extends Form<Wanted> {

    WantedForm(List<ServedTown> towns, Collection<Measure> measures) {
        super(Wanted.class, "portal.form.");
        require(number("age")).setHelperText(getTranslation("portal.form.age.hint"));
        require(add("measure", MeasurePicker.of(measures)));
        require(add("town", Picker.among(towns, ServedTown::centre)));
        var key = require(add("key", new RadioButtonGroup<Wanted.Key>()));
        key.setItems(Wanted.Key.values());
        key.setItemLabelGenerator(one -> getTranslation("portal.key." + one.name()));
        show(new Wanted(
                Wanted.USUAL_AGE,
                towns.stream().findFirst().orElse(null),
                measures.stream().findFirst().orElse(null),
                Wanted.Key.OWN));
    }
}
