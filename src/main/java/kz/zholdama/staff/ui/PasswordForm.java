package kz.zholdama.staff.ui;

import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.staff.passwords.TooManyTries;
import kz.zholdama.staff.passwords.UnsuitablePassword;
import kz.zholdama.staff.passwords.WrongPassword;

/** A new password, typed twice, with what it must be like; of one who is signed in also the present one. */
final class PasswordForm extends Form<PasswordForm.Typed> {

    /** @param present empty where it is not asked */
    record Typed(String present, String next, String again) {

        /** @throws InvalidInput when the two differ */
        String checked() {
            if (!next.equals(again)) {
                throw new InvalidInput("again", "password.differ");
            }
            return next;
        }

        @Override
        public String toString() {
            return "Typed[]";
        }
    }

    /**
     * @param username for the browser's password store
     * @param present  whether the present password is asked
     */
    PasswordForm(String username, boolean present) {
        super(Typed.class, "password.");
        var owner = new TextField(getTranslation("staff.username"));
        owner.setValue(username);
        owner.setReadOnly(true);
        owner.getElement().setAttribute("autocomplete", "username");
        if (present) {
            secret("present", "current-password");
        }
        insert(owner);
        secret("next", "new-password").setHelperText(getTranslation("password.rules"));
        secret("again", "new-password");
        tellBeside("present", WrongPassword.class, TooManyTries.class);
        tellBeside("next", UnsuitablePassword.class);
    }

    private SecretField secret(String name, String autocomplete) {
        return wide(require(add(name, new SecretField(autocomplete))));
    }
}
