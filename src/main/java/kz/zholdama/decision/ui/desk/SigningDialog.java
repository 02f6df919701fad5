package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.ui.PinField;
import kz.zholdama.measure.ui.RequiredField;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Notices;

/** Asks for the PIN once, then shows how far the signing is. */
final class SigningDialog extends Dialog implements SigningRun.Watcher {

    private static final int POLL_MILLIS = 300;

    private final SigningDesk desk;
    private final List<AwaitingDecision> decisions;
    private final Consumer<SigningRun> whenFinished;
    private final PinField pin = new PinField("desk.pin");
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Button sign = new Button(getTranslation("desk.sign"));
    private final Button cancel = new Button(getTranslation("cases.cancel"), _ -> close());

    SigningDialog(SigningDesk desk, List<AwaitingDecision> decisions, Consumer<SigningRun> whenFinished) {
        this.desk = desk;
        this.decisions = decisions;
        this.whenFinished = whenFinished;
        setHeaderTitle(getTranslation("desk.signing", decisions.size()));
        addClassName("entry-dialog");
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
        if (!RequiredField.isFilled(pin)) {
            sign.setEnabled(true);
            return;
        }
        var digits = pin.take();
        try {
            var key = desk.unlock(digits);
            pin.setVisible(false);
            cancel.setVisible(false);
            setCloseOnEsc(false);
            bar.setVisible(true);
            progressed(0, decisions.size());
            UI.getCurrent().setPollInterval(POLL_MILLIS);
            new SigningRun(desk, decisions, UI.getCurrent(), this).start(key);
        } catch (UserFacingException refused) {
            pin.refuse(getTranslation(refused.messageKey(), refused.arguments()));
            sign.setEnabled(true);
        } finally {
            Arrays.fill(digits, '0');
        }
    }

    @Override
    public void progressed(int done, int all) {
        bar.setValue(done);
        state.setText(getTranslation("desk.progress", done, all));
    }

    @Override
    public void finished(SigningRun run) {
        UI.getCurrent().setPollInterval(-1);
        close();
        whenFinished.accept(run);
        if (run.countSigned() > 0) {
            Notices.done(getTranslation("desk.signed", run.countSigned()));
        }
        if (!run.failures().isEmpty()) {
            Notices.problem(
                    run.failures().size() == 1
                            ? run.failures().values().iterator().next()
                            : getTranslation("desk.failed", run.failures().size()));
        }
    }
}
