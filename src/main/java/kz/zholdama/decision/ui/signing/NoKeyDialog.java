package kz.zholdama.decision.ui.signing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.RefusalText;

/** The director has no key yet: Enter leads to where he gets one. */
final class NoKeyDialog extends Dialog {

    /** @param hindrance why he cannot sign by NCALayer, where it is used */
    NoKeyDialog(Optional<UserFacingException> hindrance) {
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
        hindrance.ifPresent(why ->
                add(new Paragraph(getTranslation("desk.ncalayer.hindered", named("why", RefusalText.of(this, why))))));
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), get);
        Focus.onceOpen(this, get::focus);
    }
}
