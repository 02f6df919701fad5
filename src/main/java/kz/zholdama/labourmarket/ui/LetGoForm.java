package kz.zholdama.labourmarket.ui;

import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.platform.ui.form.Form;

/** Why a message is told no more. */
final class LetGoForm extends Form<LetGoForm.Typed> {

    record Typed(String reason) {}

    LetGoForm() {
        super(Typed.class, "handover.let-go.");
        insert(new Paragraph(getTranslation("handover.let-go.hint")));
        require(area("reason", 1000));
    }
}
