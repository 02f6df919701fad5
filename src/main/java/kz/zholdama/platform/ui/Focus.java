package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/** Puts the focus where typing goes on: on a field, or in a group of radio buttons or check boxes on the chosen one. */
public final class Focus {

    private static final int TRIES = 200;

    private Focus() {}

    /**
     * As soon as the field can take it: a group that was just added has no buttons for a moment, and a first page on a slow
     * line takes longer. Not once the person has gone elsewhere; where zh-focus.js kept it meanwhile, he has not.
     */
    public static void on(Component field) {
        field.getElement().executeJs("""
                let tries = $0;
                const before = document.activeElement;
                const focus = () => {
                    const at = document.activeElement;
                    if (at !== before && at !== document.body && !at.hasAttribute('data-focus-kept')) return;
                    const chosen = this.querySelector('vaadin-radio-button[checked]');
                    (chosen || this.querySelector('vaadin-radio-button, vaadin-checkbox') || this).focus();
                    if (!this.contains(document.activeElement) && --tries > 0) setTimeout(focus, 25);
                };
                setTimeout(focus);""", TRIES);
    }

    /** Each time when a dialog has opened, which first puts the focus on itself. */
    public static void onceOpen(Dialog dialog, Runnable focus) {
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                focus.run();
            }
        });
    }
}
