package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.decision.ui.PinField;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.LongestText;

/** Annuls the signed decision of a case: why, and the director's PIN for the act. */
final class AnnulDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Annulments annulments;
    private final TextArea reason = new TextArea(getTranslation("cases.annul.reason"));
    private final PinField pin = new PinField("desk.pin");

    AnnulDialog(CaseDesk desk, Annulments annulments) {
        super("cases.annul.title");
        this.desk = desk;
        this.annulments = annulments;
        nameButton("cases.annul.sign");
        LongestText.of(reason, 2000);
        askWide(new Paragraph(getTranslation("cases.annul.hint")));
        askWide(reason);
        ask(pin);
    }

    @Override
    protected boolean isComplete() {
        return filled(reason) & filled(pin);
    }

    @Override
    protected boolean save() {
        var digits = pin.take();
        try {
            var file = desk.file();
            var act = annulments.annul(
                    new SigningOrder(file.id(), file.version().application()), reason.getValue(), digits);
            desk.reload();
            Notices.done(getTranslation(
                    "cases.done.annulled", named("number", act.number().orElse(""))));
            return true;
        } catch (UserFacingException refused) {
            pin.refuse(getTranslation(refused.messageKey(), refused.arguments().toArray()));
            return false;
        } finally {
            Arrays.fill(digits, '0');
        }
    }
}
