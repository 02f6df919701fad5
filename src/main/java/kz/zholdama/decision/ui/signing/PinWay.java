package kz.zholdama.decision.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Arrays;
import java.util.List;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.ui.PinField;

/** With the director's own key here: his PIN opens it, and Enter after it signs. */
final class PinWay implements SigningWay {

    private final SigningDesk desk;
    private final SigningPanel panel;
    private final PinField pin = new PinField("desk.pin");
    private final Button sign;

    PinWay(SigningDesk desk, SigningPanel panel) {
        this.desk = desk;
        this.panel = panel;
        this.sign = new Button(pin.getTranslation("desk.sign"), _ -> start());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setDisableOnClick(true);
        Shortcuts.addShortcutListener(pin, this::start, Key.ENTER)
                .listenOn(pin)
                .resetFocusOnActiveElement(); // what is being typed counts
    }

    private void start() {
        if (panel.isRunning()) {
            return;
        }
        var prepared = panel.prepare();
        if (pin.isEmpty()) {
            pin.refuse(pin.getTranslation("form.required"), prepared);
        }
        if (pin.isEmpty() || !prepared) {
            sign.setEnabled(true);
            return;
        }
        var digits = pin.take();
        var run = panel.begin(this); // the key is opened first
        run.beside(() -> {
            try {
                desk.sign(run.orders(), digits, result -> {
                    run.told(result);
                    return true;
                });
            } finally {
                Arrays.fill(digits, '0');
            }
            run.finish();
        });
    }

    @Override
    public List<Component> fields() {
        return List.of(pin);
    }

    @Override
    public Button button() {
        return sign;
    }

    @Override
    public void focus() {
        pin.focus();
    }

    @Override
    public void refused(String why) {
        pin.refuse(why);
    }
}
