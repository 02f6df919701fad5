package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Nothing typed is lost without a question: before another record is opened, a form is closed, a page is left. */
public final class UnsavedTyping {

    private final Component form;
    private final BooleanSupplier touched;

    /** @param form knows the language; {@code touched} tells whether it holds something that is not saved */
    public UnsavedTyping(Component form, BooleanSupplier touched) {
        this.form = form;
        this.touched = touched;
    }

    public boolean isThere() {
        return touched.getAsBoolean();
    }

    /** Goes on at once, or asks first when something was typed. */
    public void leave(Runnable goOn) {
        if (isThere()) {
            ask(goOn);
        } else {
            goOn.run();
        }
    }

    /** Lets a page be left at once, or asks first when something was typed. */
    public void leave(BeforeLeaveEvent event) {
        if (isThere()) {
            ask(event.postpone()::proceed);
        }
    }

    private void ask(Runnable goOn) {
        var question = new ConfirmDialog();
        question.setHeader(form.getTranslation("leave.title"));
        question.setText(form.getTranslation("leave.text"));
        question.setConfirmText(form.getTranslation("leave.stay")); // has the focus: Enter too early loses nothing
        question.setRejectable(true);
        question.setRejectText(form.getTranslation("leave.discard"));
        question.setRejectButtonTheme("error tertiary");
        question.addRejectListener(_ -> goOn.run());
        question.open();
    }
}
