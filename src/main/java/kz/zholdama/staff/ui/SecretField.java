package kz.zholdama.staff.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import tools.jackson.databind.node.JsonNodeFactory;

/** A password that can be shown while it is typed; the button that does so speaks the language of the screen. */
class SecretField extends PasswordField {

    /** @param autocomplete what the browser's password store is told: {@code current-password} or {@code new-password} */
    SecretField(String autocomplete) {
        getElement().setAttribute("autocomplete", autocomplete);
        getElement()
                .setPropertyJson(
                        "i18n", JsonNodeFactory.instance.objectNode().put("reveal", getTranslation("password.show")));
    }
}
