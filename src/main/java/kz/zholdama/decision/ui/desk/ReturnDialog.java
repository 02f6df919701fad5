package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;
import org.jspecify.annotations.Nullable;

/** Sends a decision back to the specialist: coded reasons and a text. */
final class ReturnDialog extends FormDialog<ReturnDialog.Typed> {

    record Typed(Set<ReturnReason> reasons, @Nullable String explanation) {}

    ReturnDialog(DirectorsDesk desk, AwaitingDecision decision, Whose whose, Runnable whenDone) {
        super("desk.return.title", new Form<>(Typed.class, "desk.return."));
        nameButton("desk.return").about(whose);
        var form = form();
        var reasons = form.wide(form.add("reasons", new CheckboxGroup<ReturnReason>()));
        reasons.setItems(ReturnReason.values());
        reasons.setItemLabelGenerator(reason -> getTranslation("return-reason." + reason.name()));
        reasons.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var explanation = form.area("explanation", 2000);
        reasons.addValueChangeListener(
                event -> form.require(explanation, event.getValue().contains(ReturnReason.OTHER)));
        form.tellElsewhere(refused -> {
            Notices.problem(refused);
            leave(whenDone); // a colleague was faster, the list shows it
        });
        submits(typed -> desk.returnToSpecialist(decision.order(), typed.reasons(), typed.explanation()), () -> {
            Notices.done(getTranslation("desk.returned"));
            whenDone.run();
        });
    }

    private void leave(Runnable whenDone) {
        close();
        whenDone.run();
    }
}
