package kz.zholdama.referral.ui;

import java.time.LocalDate;
import kz.zholdama.platform.ui.form.Form;

/** The day on which the participation ended as planned. */
final class CompletionForm extends Form<CompletionForm.Typed> {

    record Typed(LocalDate endedOn) {}

    CompletionForm(LocalDate suggested) {
        super(Typed.class, "completion.");
        expect(date("endedOn"));
        show(new Typed(suggested));
    }
}
