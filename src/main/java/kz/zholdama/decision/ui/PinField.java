package kz.zholdama.decision.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** The PIN of a director's key. Browsers are asked not to keep it. */
public final class PinField extends PasswordField {

    public PinField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setAllowedCharPattern("[0-9]");
        setMaxLength(12);
        setRevealButtonVisible(false);
        getElement().setAttribute("inputmode", "numeric");
    }

    /** The digits typed, which are taken out of the field; wipe the array after use. */
    public char[] take() {
        var pin = getValue().toCharArray();
        clear();
        setInvalid(false); // that it is empty now is nobody's fault
        return pin;
    }

    public void refuse(String why) {
        refuse(why, true);
    }

    /** @param first whether nothing before it has to be mended */
    public void refuse(String why, boolean first) {
        setErrorMessage(why);
        setInvalid(true);
        if (first) {
            focus();
        }
    }
}
