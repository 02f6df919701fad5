package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.LongestText;

/** Sends a decision back to the specialist: coded reasons and a text. */
final class ReturnDialog extends EntryDialog {

    private final DirectorsDesk desk;
    private final AwaitingDecision decision;
    private final Runnable whenDone;
    private final CheckboxGroup<ReturnReason> reasons = new CheckboxGroup<>();
    private final TextArea explanation = new TextArea(getTranslation("desk.return.text"));

    ReturnDialog(DirectorsDesk desk, AwaitingDecision decision, Runnable whenDone) {
        super("desk.return.title");
        this.desk = desk;
        this.decision = decision;
        this.whenDone = whenDone;
        nameButton("desk.return");
        reasons.setLabel(getTranslation("desk.return.reasons"));
        reasons.setItems(ReturnReason.values());
        reasons.setItemLabelGenerator(reason -> getTranslation("return-reason." + reason.name()));
        reasons.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        LongestText.of(explanation, 2000);
        askWide(reasons);
        askWide(explanation);
    }

    @Override
    protected boolean isComplete() {
        var chosen = !reasons.getValue().isEmpty();
        reasons.setErrorMessage(getTranslation("decision.error.RETURN_WITHOUT_REASON"));
        reasons.setInvalid(!chosen);
        return (!reasons.getValue().contains(ReturnReason.OTHER) || filled(explanation)) && chosen;
    }

    @Override
    protected boolean save() {
        try {
            desk.returnToSpecialist(decision.order(), reasons.getValue(), explanation.getValue());
            Notices.done(getTranslation("desk.returned"));
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
        whenDone.run(); // refused: a colleague was faster, the list shows it
        return true;
    }
}
