package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.Command;

/** The keys that save a form from within: Enter in a line or at a choice, Ctrl+S anywhere. */
final class SavingKeys {

    private static final String ENTER_AT_A_CHOICE = // a list that is open takes it for itself
            "event.key === 'Enter' && !!event.target.closest('vaadin-checkbox, vaadin-radio-button, vaadin-combo-box')";

    private final Command save;

    SavingKeys(Component form, Command save) {
        this.save = save;
        form.getElement().addEventListener("keydown", _ -> save.execute()).setFilter(ENTER_AT_A_CHOICE);
        countTyping(Shortcuts.addShortcutListener(form, save, Key.KEY_S, KeyModifier.CONTROL), form);
    }

    /** Lets a field of the form save by Enter, when it is one line. */
    void listenIn(Component field) {
        if (isLine(field)) {
            countTyping(Shortcuts.addShortcutListener(field, save, Key.ENTER), field);
        }
    }

    /** What is being typed counts. */
    private static void countTyping(ShortcutRegistration keys, Component within) {
        keys.listenOn(within).resetFocusOnActiveElement();
    }

    private static boolean isLine(Component field) {
        return field instanceof TextFieldBase<?, ?> && !(field instanceof TextArea)
                || field instanceof DatePicker
                || field instanceof TimePicker;
    }
}
