package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.PinField;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.signing.KeyLocked;
import kz.zholdama.signing.WrongPin;

/** Annuls the signed decision of a case: why, and the director's PIN for the act. */
final class AnnulDialog extends FormDialog<AnnulDialog.Typed> {

    private final CaseDesk desk;
    private final Annulments annulments;
    private final PinField pin;

    record Typed(String reason) {}

    AnnulDialog(CaseDesk desk, Annulments annulments) {
        super("cases.annul.title", new Form<>(Typed.class, "cases.annul."));
        this.desk = desk;
        this.annulments = annulments;
        form().insert(new Paragraph(getTranslation("cases.annul.hint")));
        form().require(form().area("reason", 2000));
        pin = form().require(form().aside("pin", new PinField("desk.pin")));
        form().tellBeside("pin", WrongPin.class, KeyLocked.class);
        about(new Whose(desk.file()));
        nameButton("cases.annul.sign").submits(this::annul, act -> {
            desk.reload();
            desk.goOn();
            Notices.done(getTranslation(
                    "cases.done.annulled", named("number", act.number().orElse(""))));
        });
    }

    private StoredDocument annul(Typed typed) {
        var digits = pin.take();
        try {
            var file = desk.file();
            return annulments.annul(new SigningOrder(file.id(), file.version().application()), typed.reason(), digits);
        } finally {
            Arrays.fill(digits, '0');
        }
    }
}
