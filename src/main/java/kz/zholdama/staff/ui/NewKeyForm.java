package kz.zholdama.staff.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.signing.KeyLocked;
import kz.zholdama.signing.UnsuitablePin;
import kz.zholdama.signing.WrongPin;
import kz.zholdama.staff.passwords.TooManyTries;
import kz.zholdama.staff.passwords.WrongPassword;
import org.jspecify.annotations.Nullable;

/** What a new signing key is made with: the account's password, the PIN of the earlier key, the new one twice. */
final class NewKeyForm extends Form<NewKeyForm.Typed> {

    private static final int LONGEST_PIN = 12;

    private final PasswordField oldPin;

    /** @param oldPin null where it is not asked */
    record Typed(String password, @Nullable String oldPin, String pin, String again) {

        /** @throws InvalidInput when the two differ */
        String checkedPin() {
            if (!pin.equals(again)) {
                throw new InvalidInput("again", "signature.pin.differ");
            }
            return pin;
        }

        @Override
        public String toString() {
            return "Typed[]";
        }
    }

    NewKeyForm() {
        super(Typed.class, "signature.");
        var password = wide(require(add("password", new PasswordField())));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setRevealButtonVisible(false);
        oldPin = pin("oldPin");
        oldPin.setHelperText(getTranslation("signature.oldPin.hint"));
        pin("pin").setHelperText(getTranslation("signature.pin.hint"));
        pin("again");
        tellBeside("password", WrongPassword.class, TooManyTries.class);
        tellBeside("oldPin", WrongPin.class, KeyLocked.class);
        tellBeside("pin", UnsuitablePin.class);
    }

    private PasswordField pin(String name) {
        var field = wide(require(add(name, new PasswordField())));
        field.getElement().setAttribute("autocomplete", "off");
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(LONGEST_PIN);
        field.setRevealButtonVisible(false);
        return field;
    }

    void askOldPin(boolean asked) {
        oldPin.setVisible(asked);
    }
}
