package kz.zholdama.referral.ui;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.referral.ReferralFile;

/**
 * The fields of a referral's own slip, filled with what the host sent or what was recorded, or else with what the referral
 * says, and its day.
 */
final class SlipForm<S extends ReturnSlip> extends QuestionForm<S> {

    private final DateField receivedOn;

    /** @param came the day on which it came, as long as none was recorded */
    SlipForm(SlipOfKind<?, S> own, ReferralFile referral, Optional<ReturnSlip> sent, LocalDate came) {
        super(own.type(), own.questions());
        receivedOn = expect(aside("receivedOn", new DateField("")));
        show(sent.or(referral::slip).map(own.type()::cast).orElseGet(() -> own.expectedAny(referral.place())));
        receivedOn.setValue(referral.slipReceivedOn().orElse(came));
    }

    LocalDate receivedOn() {
        return receivedOn.getValue();
    }
}
