package kz.zholdama.offence.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;

/** Asks and marks by itself. */
class StubbornForm {

    private final TextField name = new TextField();

    void save() {
        name.setErrorMessage("");
        name.setInvalid(name.isEmpty());
        new ConfirmDialog().open();
    }
}
