package kz.zholdama.offence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;

/** Asks, marks and offers by itself. */
class StubbornForm {

    private final TextField name = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();

    void save() {
        name.setErrorMessage("");
        name.setInvalid(name.isEmpty() && kind.isEmpty());
        new ConfirmDialog().open();
    }
}
