package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import kz.zholdama.platform.ui.form.Form;

/** The applicant takes his consent to personal data back (ground 4). */
final class ConsentWithdrawalForm extends Form<ConsentWithdrawalForm.Typed> {

    record Typed(LocalDate on) {}

    ConsentWithdrawalForm(LocalDate today) {
        super(Typed.class, "cases.consent.");
        insert(new Paragraph(getTranslation("cases.consent.hint")));
        require(date("on")).setMax(today);
        show(new Typed(today));
    }
}
