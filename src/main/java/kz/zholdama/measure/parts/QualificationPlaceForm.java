package kz.zholdama.measure.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.ui.PlaceForm;
import org.jspecify.annotations.Nullable;

/** A place where a qualification is learned (A4, A5): with whom, which one, when and how long. */
public final class QualificationPlaceForm<C extends ChoiceWithTerm> extends PlaceForm<C> {

    private final TextField qualification;
    private final TermFields term;

    /** @param name by which the choice knows who trains, as an id */
    public <H> QualificationPlaceForm(
            Class<C> type,
            String name,
            ComboBox<H> host,
            SerializableFunction<H, @Nullable Long> id,
            Circumstances of) {
        super(type);
        wide(require(add(name, host, id, _ -> null)));
        qualification = wide(require(text("qualification", 300)));
        term = new TermFields(this, of);
    }

    public void fill(QualificationPlace place) {
        qualification.setValue(place.qualification());
        term.show(place);
    }

    public void wish(String wanted) {
        qualification.setValue(wanted);
    }
}
