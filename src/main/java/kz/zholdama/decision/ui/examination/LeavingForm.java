package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import kz.zholdama.decision.ExaminationSheet.Leaving;
import kz.zholdama.platform.ui.form.Form;

/** Why a measure of this system was left, when the slip did not tell (grounds 5, 6). */
final class LeavingForm extends Form<Leaving> {

    LeavingForm(Leaving known) {
        super(Leaving.class, "cases.participation.");
        add("goodReason", goodReason(this));
        date("reregisteredOn");
        show(known);
    }

    static Select<Boolean> goodReason(Component owner) {
        var select = new Select<Boolean>();
        select.setItems(true, false);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(owner.getTranslation("cases.history.reason-unknown"));
        select.setItemLabelGenerator(good -> owner.getTranslation(
                good == null
                        ? "cases.history.reason-unknown"
                        : good ? "cases.history.good-reason" : "cases.history.no-good-reason"));
        return select;
    }
}
