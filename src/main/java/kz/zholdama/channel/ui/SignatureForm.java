package kz.zholdama.channel.ui;

import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.channel.signatures.SignatureDesk;
import kz.zholdama.platform.ui.form.Form;

/** How the specialist knows whether the applicant wants it. */
final class SignatureForm extends Form<SignatureForm.Typed> {

    record Typed(String note) {}

    SignatureForm() {
        super(Typed.class, "channel.signature.");
        insert(new Paragraph(getTranslation("channel.signature.decide.hint")));
        require(area("note", SignatureDesk.LONGEST_NOTE));
    }
}
