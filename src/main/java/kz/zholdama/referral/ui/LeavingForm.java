package kz.zholdama.referral.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.Leaving;
import org.jspecify.annotations.Nullable;

/** When a person left early and whether for a good reason; the new registration as unemployed may follow later. */
final class LeavingForm extends Form<Leaving> {

    private enum Reason {
        GOOD(true),
        NOT_GOOD(false),
        UNKNOWN(null);

        private final @Nullable Boolean good;

        Reason(@Nullable Boolean good) {
            this.good = good;
        }
    }

    LeavingForm(Optional<Leaving> recorded) {
        super(Leaving.class, "leaving.");
        expect(date("leftOn"));
        date("reregisteredOn").setHelperText(getTranslation("leaving.reregisteredOn.hint"));
        var reason = expect(add(
                "goodReason",
                new RadioButtonGroup<Reason>(),
                chosen -> chosen.good,
                good -> good ? Reason.GOOD : Reason.NOT_GOOD));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(kind -> getTranslation("leaving." + kind.name()));
        area("note", 500);
        recorded.ifPresent(this::show);
        if (reason.isEmpty()) {
            reason.setValue(Reason.UNKNOWN);
        }
    }
}
