package kz.zholdama.referral.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.referral.NotTaken;

/** That the referral came to nothing, and why. */
final class NotTakenForm extends EntryForm {

    private final RadioButtonGroup<NotTaken.Reason> reason =
            put("reason", new RadioButtonGroup<>(getTranslation("not-taken.reason")), true);
    private final DateField reportedOn = date("reportedOn", "not-taken.reported-on", true);
    private final TextArea note = note("note", "not-taken.note");

    NotTakenForm(LocalDate today) {
        reason.setItems(NotTaken.Reason.values());
        reason.setItemLabelGenerator(kind -> getTranslation("not-taken." + kind.name()));
        reportedOn.setValue(today);
    }

    NotTaken notTaken() {
        return new NotTaken(reason.getValue(), reportedOn.getValue(), textOf(note));
    }
}
