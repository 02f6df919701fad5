package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.platform.ui.Focus;

/** The director has no key yet: Enter leads to where he gets one. */
final class NoKeyDialog extends Dialog {

    NoKeyDialog() {
        setHeaderTitle(getTranslation("desk.no-key"));
        setWidth("30rem");
        setMaxWidth("100%");
        var get = new Button(getTranslation("desk.no-key.get"), _ -> {
            var ui = getUI().orElseThrow();
            close();
            ui.navigate("my-signature");
        });
        get.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("desk.no-key.hint")));
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), get);
        Focus.onceOpen(this, get::focus);
    }
}
