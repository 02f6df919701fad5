package kz.zholdama.referral.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.NotTaken;
import org.jspecify.annotations.Nullable;

/** That the referral came to nothing, and why. */
final class NotTakenForm extends Form<NotTaken> {

    /** @param sent what the host sent online; null while nothing was */
    NotTakenForm(@Nullable NotTaken sent, LocalDate today) {
        super(NotTaken.class, "not-taken.");
        var reason = expect(add("reason", new RadioButtonGroup<NotTaken.Reason>()));
        reason.setItems(NotTaken.Reason.values());
        reason.setItemLabelGenerator(kind -> getTranslation("not-taken." + kind.name()));
        var reportedOn = expect(date("reportedOn"));
        area("note", 500);
        if (sent == null) {
            reportedOn.setValue(today);
        } else {
            show(sent);
        }
    }
}
