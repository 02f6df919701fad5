package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Optional;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.decision.ui.signing.Signing;
import kz.zholdama.decision.ui.signing.SigningDialog;
import kz.zholdama.decision.ui.signing.SigningPanel;
import kz.zholdama.decision.ui.signing.SigningRun;
import kz.zholdama.platform.ui.form.Form;

/** Annuls the signed decision of a case by an act, which the director signs like any document once he has said why. */
final class AnnulDialog {

    private final CaseDesk desk;
    private final Form<Typed> form = new Form<>(Typed.class, "cases.annul.");
    private final SigningDialog dialog;

    record Typed(String reason) {}

    private AnnulDialog(CaseDesk desk) {
        this.desk = desk;
        var whose = new Div(new Whose(desk.file()));
        whose.addClassName("dialog-about");
        form.insert(new Paragraph(form.getTranslation("cases.annul.hint")));
        form.require(form.area("reason", 2000));
        dialog = new SigningDialog(form.getTranslation("cases.annul.title"), whose, form)
                .leavingBy(form.typing()::leave);
    }

    static void open(CaseDesk desk, Signing signing) {
        var annulling = new AnnulDialog(desk);
        signing.panel(annulling::act, annulling::signed).ifPresentOrElse(annulling::open, signing::askForKey);
    }

    private void open(SigningPanel panel) {
        panel.whileRunning(form::setReadOnly);
        dialog.open(panel.saying(this::words), form::focus);
    }

    private Optional<SigningOrder> act() {
        var file = desk.file();
        var decision = new SigningOrder(file.id(), file.version().application());
        var acts = new ArrayList<SigningOrder>();
        form.attempt(typed -> acts.add(decision.annulling(typed.reason())));
        return acts.stream().findFirst();
    }

    private void signed(SigningRun run) {
        if (run.signed().isEmpty()) {
            form.focus();
            return;
        }
        dialog.close();
        desk.reload();
        desk.goOn();
    }

    private String words(SigningRun run) {
        return form.getTranslation(
                "cases.done.annulled", named("number", run.signed().getFirst().number()));
    }
}
