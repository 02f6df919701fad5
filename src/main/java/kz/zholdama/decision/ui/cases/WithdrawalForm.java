package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.platform.ui.form.Form;

/** The applicant takes his application back. */
final class WithdrawalForm extends Form<WithdrawalForm.Typed> {

    record Typed(String note) {}

    WithdrawalForm() {
        super(Typed.class, "cases.withdraw.");
        insert(new Paragraph(getTranslation("cases.withdraw.hint")));
        require(area("note", 1000));
    }
}
