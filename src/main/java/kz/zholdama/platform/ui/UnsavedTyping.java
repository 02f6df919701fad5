package kz.zholdama.platform.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Nothing typed is lost without a question: before another record is opened, a form is closed, a page is left. */
public final class UnsavedTyping {

    private final BooleanSupplier touched;

    /** @param touched tells whether something is typed that is not saved */
    public UnsavedTyping(BooleanSupplier touched) {
        this.touched = touched;
    }

    /** Goes on at once, or asks first when something was typed. */
    public void leave(Runnable goOn) {
        if (touched.getAsBoolean()) {
            Question.dissuade("leave", goOn);
        } else {
            goOn.run();
        }
    }

    /** Lets a page be left at once, or asks first when something was typed. */
    public void leave(BeforeLeaveEvent event) {
        if (touched.getAsBoolean()) {
            Question.dissuade("leave", event.postpone()::proceed);
        }
    }
}
