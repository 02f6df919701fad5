package kz.zholdama.measure.resettlement;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.directory.Settlements;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;
import org.springframework.stereotype.Component;

/** The slip of A11. */
@Component
class ResettledScreen implements Resettlement, SlipScreen<Destination, Resettled> {

    private final Settlements settlements;

    ResettledScreen(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public Class<Destination> place() {
        return Destination.class;
    }

    @Override
    public Class<Resettled> slip() {
        return Resettled.class;
    }

    @Override
    public void ask(Form<Resettled> form) {
        form.expect(form.add("contractDate", new DateField(form.getTranslation("slip.social-contract-date"))));
        form.expect(form.text(
                "contractNumber", new TextField(form.getTranslation("slip.social-contract-number")), LONGEST_TEXT));
        form.expect(form.date("orderDate"));
        form.expect(form.text("orderNumber", LONGEST_TEXT));
        var housing = form.expect(form.add("housing", new RadioButtonGroup<Housing>()));
        housing.setItems(Housing.values());
        housing.setItemLabelGenerator(kind -> form.getTranslation("housing." + kind.name()));
        form.expect(name(form, "settlement", settlements::kept, settlements::reading));
        form.text("employer", LONGEST_TEXT);
        form.text("employerAddress", LONGEST_TEXT);
        form.text("employerPhone", LONGEST_TEXT);
    }

    @Override
    public Resettled expected(Destination place) {
        return new Resettled(null, null, null, null, null, place.destination(), null, null, null);
    }
}
