package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A new password, typed twice, with what it must be like. */
class NewPasswordFields extends Composite<Div> {

    private final SecretField password = new SecretField("password.new", "new-password");
    private final SecretField again = new SecretField("password.again", "new-password");

    /** @param username for the browser's password store */
    NewPasswordFields(String username) {
        password.setHelperText(getTranslation("password.rules"));
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
