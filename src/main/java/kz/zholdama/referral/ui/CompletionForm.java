package kz.zholdama.referral.ui;

import java.time.LocalDate;
import kz.zholdama.platform.ui.DateField;

/** The day on which the participation ended as planned. */
final class CompletionForm extends EntryForm {

    private final DateField endedOn = date("endedOn", "completion.ended-on", true);

    CompletionForm(LocalDate suggested) {
        endedOn.setValue(suggested);
    }

    LocalDate endedOn() {
        return endedOn.getValue();
    }
}
