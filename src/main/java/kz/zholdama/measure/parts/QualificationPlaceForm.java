package kz.zholdama.measure.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.RequiredField;
import kz.zholdama.platform.ui.form.LongestText;

/**
 * A place where a qualification is learned (A4, A5): with whom, which one, when and how long.
 *
 * @param <H> who trains
 */
public final class QualificationPlaceForm<H> extends PlaceForm {

    /** Makes the choice of what stands in the fields. */
    @FunctionalInterface
    public interface Chosen<H> {

        PlaceChoice of(H host, String qualification, Term term);
    }

    private final ComboBox<H> host;
    private final TextField qualification = new TextField(getTranslation("cases.place.qualification"));
    private final TermFields term;
    private final transient Chosen<H> chosen;

    public QualificationPlaceForm(ComboBox<H> host, Circumstances of, Chosen<H> chosen) {
        this.host = host;
        this.chosen = chosen;
        term = new TermFields(this, of);
        LongestText.of(qualification, 300);
        var form = layout();
        form.add(host, qualification);
        form.setColspan(host, 3);
        form.setColspan(qualification, 3);
        form.add(term.fields());
        add(form);
    }

    public void show(QualificationPlace place) {
        qualification.setValue(place.qualification());
        term.show(place);
    }

    public void wish(String wanted) {
        qualification.setValue(wanted);
    }

    @Override
    public boolean isComplete() {
        return RequiredField.isFilled(host) & RequiredField.isFilled(qualification) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return chosen.of(host.getValue(), qualification.getValue(), term.value());
    }
}
