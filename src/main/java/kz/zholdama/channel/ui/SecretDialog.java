package kz.zholdama.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.channel.accounts.GivenSecret;

/** Shows a secret, once: the administrator hands it to whoever runs the other system. */
class SecretDialog extends Dialog {

    SecretDialog(GivenSecret given, Runnable closed) {
        this("channel.secret.hint", closed);
        add(new Div(
                shown("channel.column.clientId", given.account().clientId()),
                shown("channel.secret.value", given.secret())));
    }

    /** With which the other system checks what it is told. */
    static SecretDialog ofCallback(String secret, Runnable closed) {
        var dialog = new SecretDialog("channel.callback.secret.hint", closed);
        dialog.add(dialog.shown("channel.callback.secret.value", secret));
        return dialog;
    }

    private SecretDialog(String hint, Runnable closed) {
        setHeaderTitle(getTranslation("channel.secret.title"));
        setWidth("36rem");
        setMaxWidth("100%");
        add(new Paragraph(getTranslation(hint)));
        var close = new Button(getTranslation("channel.secret.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
    }

    private TextField shown(String label, String value) {
        var field = new TextField(getTranslation(label));
        field.setValue(value);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }
}
