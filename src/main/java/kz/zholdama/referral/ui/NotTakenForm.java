package kz.zholdama.referral.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.NotTaken;

/** That the referral came to nothing, and why. */
final class NotTakenForm extends Form<NotTaken> {

    NotTakenForm(LocalDate today) {
        super(NotTaken.class, "not-taken.");
        var reason = expect(add("reason", new RadioButtonGroup<NotTaken.Reason>()));
        reason.setItems(NotTaken.Reason.values());
        reason.setItemLabelGenerator(kind -> getTranslation("not-taken." + kind.name()));
        var reportedOn = expect(date("reportedOn"));
        area("note", 500);
        reportedOn.setValue(today);
    }
}
