package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** The director has no key yet: where he gets one. */
final class NoKeyDialog extends Dialog {

    NoKeyDialog() {
        setHeaderTitle(getTranslation("desk.no-key"));
        add(
                new Paragraph(getTranslation("desk.no-key.hint")),
                new Anchor("my-signature", getTranslation("desk.no-key.get")));
        getFooter().add(new Button(getTranslation("cases.close"), _ -> close()));
    }
}
