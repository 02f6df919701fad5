package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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

/** The PIN for documents to be signed; in its place, while they are signed, how far that is. Enter after the PIN signs. */
final class SigningPanel extends Div implements SigningRun.Watcher {

    private static final int POLL_MILLIS = 300;

    private final SigningRun run;
    private final int all;
    private final Consumer<SigningRun> whenFinished;
    private final PinField pin = new PinField("desk.pin");
    private final ProgressBar bar = new ProgressBar();
    private final Div state = new Div();
    private final Div running = new Div(state, bar);
    private final Button sign = new Button(getTranslation("desk.sign"), _ -> start());
    private Consumer<Boolean> whileRunning = _ -> {};

    SigningPanel(
            SigningDesk desk,
            ClientAddress address,
            List<AwaitingDecision> decisions,
            Consumer<SigningRun> whenFinished) {
        this.run = new SigningRun(desk, address, decisions, UI.getCurrent(), this);
        this.all = decisions.size();
        this.whenFinished = whenFinished;
        addClassName("signing");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("tabindex", "-1"); // holds the focus while there is no field for it
        bar.setMax(all);
        bar.getElement().setAttribute("aria-label", getTranslation("desk.running", named("count", all)));
        running.addClassName("signing-running");
        running.setVisible(false);
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setDisableOnClick(true);
        Shortcuts.addShortcutListener(pin, this::start, Key.ENTER)
                .listenOn(pin)
                .resetFocusOnActiveElement(); // what is being typed counts
        add(pin, running, sign);
    }

    /** What signs; for a dialog to put it among its buttons. */
    Button button() {
        return sign;
    }

    void focus() {
        pin.focus();
    }

    /** Told that it begins to sign, and that it does so no longer. */
    void whileRunning(Consumer<Boolean> teller) {
        whileRunning = teller;
    }

    private void start() {
        if (running.isVisible()) {
            return;
        }
        if (pin.isEmpty()) {
            pin.refuse(getTranslation("form.required"));
            sign.setEnabled(true);
            return;
        }
        var digits = pin.take();
        showRunning(true);
        bar.setIndeterminate(true); // the key is opened first, and one document has no parts to be counted
        state.setText(getTranslation("desk.running", named("count", all)));
        state.getElement().callJsFunction("focus");
        run.start(digits);
    }

    private void showRunning(boolean now) {
        pin.setVisible(!now);
        sign.setVisible(!now);
        sign.setEnabled(!now);
        running.setVisible(now);
        whileRunning.accept(now);
        UI.getCurrent().setPollInterval(now ? POLL_MILLIS : -1);
    }

    @Override
    public void refused(UserFacingException why) {
        showRunning(false);
        pin.refuse(RefusalText.of(this, why));
    }

    @Override
    public void progressed(int done) {
        if (all > 1) {
            bar.setIndeterminate(false);
            bar.setValue(done);
            state.setText(getTranslation("desk.progress", named("done", done), named("all", all)));
        }
    }

    @Override
    public void finished() {
        showRunning(false);
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
