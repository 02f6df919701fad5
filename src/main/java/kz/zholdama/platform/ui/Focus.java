package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;

/** Puts the focus where typing goes on: on a field, or in a group of radio buttons or check boxes on the chosen one. */
public final class Focus {

    private static final int TRIES = 20;

    private Focus() {
    }

    /** As soon as the field can take it: a group that was just added has no buttons for a moment. */
    public static void on(Component field) {
        field.getElement().executeJs("""
                let tries = $0;
                const focus = () => {
                    (this.querySelector('vaadin-radio-button[checked]') || this.querySelector('vaadin-radio-button, vaadin-checkbox') || this).focus();
                    if (!this.contains(document.activeElement) && --tries > 0) setTimeout(focus, 25);
                };
                setTimeout(focus);""", TRIES);
    }
}
