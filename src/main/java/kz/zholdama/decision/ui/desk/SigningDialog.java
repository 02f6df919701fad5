package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.ui.PinField;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.RefusalText;

/** Asks for the PIN once, then shows how far the signing is. */
final class SigningDialog extends Dialog implements SigningRun.Watcher {

    private static final int POLL_MILLIS = 300;

    private final SigningRun run;
    private final List<AwaitingDecision> decisions;
    private final Consumer<SigningRun> whenFinished;
    private final PinField pin = new PinField("desk.pin");
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Button sign = new Button(getTranslation("desk.sign"));
    private final Button cancel = new Button(getTranslation("cases.cancel"), _ -> close());

    SigningDialog(
            SigningDesk desk,
            ClientAddress address,
            List<AwaitingDecision> decisions,
            Consumer<SigningRun> whenFinished) {
        this.run = new SigningRun(desk, address, decisions, UI.getCurrent(), this);
        this.decisions = decisions;
        this.whenFinished = whenFinished;
        setHeaderTitle(getTranslation("desk.signing", named("count", decisions.size())));
        addClassName("signing-dialog");
        setCloseOnOutsideClick(false);
        bar.setVisible(false);
        bar.setMin(0);
        bar.setMax(decisions.size());
        state.getElement().setAttribute("role", "status");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.addClickShortcut(Key.ENTER);
        sign.addClickListener(_ -> start());
        sign.setDisableOnClick(true);
        add(new Paragraph(getTranslation("desk.signing.hint")), pin, bar, state);
        getFooter().add(cancel, sign);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                pin.focus();
            }
        });
    }

    private void start() {
        if (pin.isEmpty()) {
            pin.refuse(getTranslation("form.required"));
            sign.setEnabled(true);
            return;
        }
        showRunning(true);
        progressed(0, decisions.size());
        run.start(pin.take());
    }

    private void showRunning(boolean running) {
        pin.setVisible(!running);
        cancel.setVisible(!running);
        setCloseOnEsc(!running);
        bar.setVisible(running);
        state.setVisible(running);
        sign.setEnabled(!running);
        UI.getCurrent().setPollInterval(running ? POLL_MILLIS : -1);
    }

    @Override
    public void refused(UserFacingException why) {
        showRunning(false);
        pin.refuse(RefusalText.of(this, why));
    }

    @Override
    public void progressed(int done, int all) {
        bar.setValue(done);
        state.setText(getTranslation("desk.progress", named("done", done), named("all", all)));
    }

    @Override
    public void finished() {
        showRunning(false);
        close();
        whenFinished.accept(run);
        if (run.countSigned() > 0) {
            Notices.done(getTranslation("desk.signed", named("count", run.countSigned())));
        }
        if (!run.failures().isEmpty()) {
            Notices.problem(
                    run.failures().size() == 1
                            ? run.failures().values().iterator().next()
                            : getTranslation(
                                    "desk.failed", named("count", run.failures().size())));
        }
    }
}
