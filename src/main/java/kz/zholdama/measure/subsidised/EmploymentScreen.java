package kz.zholdama.measure.subsidised;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;
import org.springframework.stereotype.Component;

/** The slip of A8. */
@Component
class EmploymentScreen implements Subsidised, SlipScreen<Workplace, Employment> {

    private final OccupationChoice occupations;

    EmploymentScreen(OccupationChoice occupations) {
        this.occupations = occupations;
    }

    @Override
    public Class<Workplace> place() {
        return Workplace.class;
    }

    @Override
    public Class<Employment> slip() {
        return Employment.class;
    }

    @Override
    public void ask(Form<Employment> form) {
        form.add("contractDate", new DateField(form.getTranslation("slip.labour-contract-date")))
                .setHelperText(form.getTranslation("slip.contract-or-order"));
        form.text("contractNumber", new TextField(form.getTranslation("slip.labour-contract-number")), LONGEST_TEXT);
        form.date("orderDate");
        form.text("orderNumber", LONGEST_TEXT);
        form.expect(name(form, "position", occupations::kept, occupations::reading));
        form.expect(form.number("months"));
        form.expect(form.date("from"));
        form.expect(form.date("to"));
        form.wide(form.add("orderCopyAttached", new Checkbox()));
    }

    @Override
    public Employment expected(Workplace place) {
        return new Employment(
                null, null, null, null, place.occupation(), place.months(), place.from(), place.to(), false);
    }
}
