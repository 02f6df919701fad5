package kz.zholdama.measure.parts;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.textfield.IntegerField;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;

/** Months, first and last day. The last day follows from the others until it is corrected by hand. */
public final class TermFields {

    private final IntegerField months;
    private final DateField from;
    private final DateField to;

    public TermFields(Form<? extends ChoiceWithTerm> form, Circumstances of) {
        months = form.require(form.number("months"));
        from = form.require(form.date("from"));
        to = form.require(form.date("to"));
        months.setMin(1);
        months.getI18n().setMinErrorMessage(form.getTranslation("decision.place.error.NO_MONTHS"));
        var most = of.programme().maxMonths();
        if (most != null) {
            months.setMax(most);
            months.setHelperText(form.getTranslation("cases.place.months.most", named("most", most)));
            months.getI18n()
                    .setMaxErrorMessage(
                            form.getTranslation("decision.place.error.TOO_MANY_MONTHS", named("most", most)));
        }
        to.setHelperText(form.getTranslation("cases.place.to.hint"));
        months.addValueChangeListener(_ -> follow());
        from.addValueChangeListener(_ -> follow());
    }

    private void follow() {
        if (months.getValue() != null && months.getValue() > 0 && from.getValue() != null) {
            to.setValue(Term.lastDay(from.getValue(), months.getValue()));
        }
    }

    public void show(PlaceWithTerm place) {
        months.setValue(place.months());
        from.setValue(place.from());
        to.setValue(place.to());
    }
}
