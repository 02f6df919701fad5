package kz.zholdama.channel.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.platform.text.Dates;

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

    /** Of secrets that are in use nothing more can be told. */
    static List<String> words(List<ChannelAccount.Secret> secrets) {
        return secrets.stream().map(SecretDialog::words).toList();
    }

    private static String words(ChannelAccount.Secret secret) {
        var ui = UI.getCurrent();
        return secret.endsAt() == null
                ? ui.getTranslation("channel.secret.made", named("at", Dates.moment(secret.madeAt())))
                : ui.getTranslation(
                        "channel.secret.ends",
                        named("at", Dates.moment(secret.madeAt())),
                        named("until", Dates.moment(secret.endsAt())));
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
