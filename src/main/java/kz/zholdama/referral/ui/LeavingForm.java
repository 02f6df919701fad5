package kz.zholdama.referral.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.referral.Leaving;
import org.jspecify.annotations.Nullable;

/** When a person left early and whether for a good reason; the new registration as unemployed may follow later. */
final class LeavingForm extends EntryForm {

    private enum Reason {
        GOOD(true),
        NOT_GOOD(false),
        UNKNOWN(null);

        private final @Nullable Boolean good;

        Reason(@Nullable Boolean good) {
            this.good = good;
        }

        private static Reason of(@Nullable Boolean good) {
            return good == null ? UNKNOWN : good ? GOOD : NOT_GOOD;
        }
    }

    private final DateField leftOn = date("leftOn", "leaving.left-on", true);
    private final DateField reregisteredOn = date("reregisteredOn", "leaving.reregistered-on", false);
    private final RadioButtonGroup<Reason> reason =
            put("goodReason", new RadioButtonGroup<>(getTranslation("leaving.reason")), true);
    private final TextArea note = note("note", "leaving.note");

    LeavingForm(Optional<Leaving> recorded) {
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(kind -> getTranslation("leaving." + kind.name()));
        reason.setValue(Reason.of(recorded.map(Leaving::goodReason).orElse(null)));
        reregisteredOn.setHelperText(getTranslation("leaving.reregistered-on.hint"));
        recorded.ifPresent(leaving -> {
            leftOn.setValue(leaving.leftOn());
            reregisteredOn.setValue(leaving.reregisteredOn());
            note.setValue(Objects.requireNonNullElse(leaving.note(), ""));
        });
    }

    Leaving leaving() {
        return new Leaving(
                leftOn.getValue(),
                reason.getValue() == null ? null : reason.getValue().good,
                reregisteredOn.getValue(),
                textOf(note));
    }
}
