package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A new password, typed twice, with what it must be like. */
class NewPasswordFields extends Composite<Div> {

    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    /** @param username for the browser's password store */
    NewPasswordFields(String username) {
        password.setLabel(getTranslation("password.new"));
        password.setHelperText(getTranslation("password.rules"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setRequiredIndicatorVisible(true);
        again.setLabel(getTranslation("password.again"));
        again.getElement().setAttribute("autocomplete", "new-password");
        again.setRequiredIndicatorVisible(true);
        var owner = new TextField(getTranslation("staff.username"));
        owner.setValue(username);
        owner.setReadOnly(true);
        owner.getElement().setAttribute("autocomplete", "username");
        getContent().addClassName("stacked");
        getContent().add(owner, password, again);
    }

    /** Empty when the two differ, which is then told beside the second. */
    Optional<String> read() {
        password.setInvalid(false);
        again.setErrorMessage(getTranslation("password.differ"));
        again.setInvalid(!password.getValue().equals(again.getValue()));
        return again.isInvalid() ? Optional.empty() : Optional.of(password.getValue());
    }

    void refuse(String message) {
        password.setErrorMessage(message);
        password.setInvalid(true);
        password.focus();
    }

    void clear() {
        password.clear();
        again.clear();
    }

    void focus() {
        password.focus();
    }
}
