package kz.zholdama.referral.ui;

import java.time.LocalDate;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.ReferralFile;

/** The fields of a referral's own slip, filled with what was recorded or else with what the referral says, and its day. */
final class SlipForm<S extends ReturnSlip> extends Form<S> {

    private final DateField receivedOn;

    SlipForm(SlipScreen<?, S> own, ReferralFile referral, LocalDate today) {
        super(own.slip(), "slip.");
        own.ask(this);
        receivedOn = expect(aside("receivedOn", new DateField("")));
        show(referral.slip().map(own.slip()::cast).orElseGet(() -> own.expectedAny(referral.place())));
        receivedOn.setValue(referral.slipReceivedOn().orElse(today));
    }

    LocalDate receivedOn() {
        return receivedOn.getValue();
    }
}
