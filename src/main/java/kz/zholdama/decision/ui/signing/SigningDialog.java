package kz.zholdama.decision.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import kz.zholdama.platform.ui.Focus;

/** Signs over the page: what is signed, and below it the ways to sign or how far that is. Nobody leaves while it goes on. */
public final class SigningDialog extends Dialog {

    private final Button cancel = new Button(getTranslation("form.cancel"), _ -> leave());
    private Consumer<Runnable> leaving = Runnable::run;
    private boolean running;

    public SigningDialog(String title, Component... above) {
        setHeaderTitle(title);
        addClassName("signing-dialog");
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
        add(above);
    }

    /** Asks whoever typed something before it is left. */
    public SigningDialog leavingBy(Consumer<Runnable> question) {
        leaving = question;
        return this;
    }

    private void leave() {
        if (!running) {
            leaving.accept(this::close);
        }
    }

    /** @param first puts the focus where it begins */
    public void open(SigningPanel panel, Runnable first) {
        panel.whileRunning(now -> {
            running = now;
            cancel.setVisible(!now);
        });
        add(panel);
        getFooter().add(cancel);
        panel.buttons().reversed().forEach(getFooter()::add);
        Focus.onceOpen(this, first);
        open();
    }
}
