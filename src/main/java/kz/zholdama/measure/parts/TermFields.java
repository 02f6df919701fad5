package kz.zholdama.measure.parts;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.ui.RequiredField;
import kz.zholdama.platform.ui.DateField;

/** Months, first and last day. The last day follows from the others until it is corrected by hand. */
public final class TermFields {

    private final IntegerField months;
    private final DateField from;
    private final DateField to;

    public TermFields(Component owner, Circumstances of) {
        months = new IntegerField(owner.getTranslation("cases.place.months"));
        from = new DateField(owner.getTranslation("cases.place.from"));
        to = new DateField(owner.getTranslation("cases.place.to"));
        months.setMin(1);
        months.setStepButtonsVisible(true);
        var most = of.programme().maxMonths();
        if (most != null) {
            months.setMax(most);
            months.setHelperText(owner.getTranslation("cases.place.months.most", named("most", most)));
        }
        to.setHelperText(owner.getTranslation("cases.place.to.hint"));
        months.addValueChangeListener(_ -> follow());
        from.addValueChangeListener(_ -> follow());
    }

    private void follow() {
        if (months.getValue() != null && months.getValue() > 0 && from.getValue() != null) {
            to.setValue(Term.lastDay(from.getValue(), months.getValue()));
        }
    }

    public Component[] fields() {
        return new Component[] {months, from, to};
    }

    public void show(PlaceWithTerm place) {
        months.setValue(place.months());
        from.setValue(place.from());
        to.setValue(place.to());
    }

    public boolean isComplete() {
        return RequiredField.isFilled(months) & RequiredField.isFilled(from) & RequiredField.isFilled(to);
    }

    public Term value() {
        return new Term(months.getValue(), from.getValue(), to.getValue());
    }
}
