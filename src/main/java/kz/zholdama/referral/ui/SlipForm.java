package kz.zholdama.referral.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.referral.ReferralFile;

/** The fields of a referral's own slip, filled with what was recorded or else with what the referral says, and its day. */
final class SlipForm extends EntryForm {

    private final Supplier<? extends ReturnSlip> slip;
    private final DateField receivedOn;

    SlipForm(ReferralFile referral, Kinds kinds, LocalDate today) {
        SlipScreen<?, ?> own = kinds.of(SlipScreen.class, referral.measure());
        slip = own.askAny(this, referral.place(), referral.slip().orElse(null));
        receivedOn = date("receivedOn", "slip.received-on", true);
        receivedOn.setValue(referral.slipReceivedOn().orElse(today));
    }

    ReturnSlip slip() {
        return slip.get();
    }

    LocalDate receivedOn() {
        return receivedOn.getValue();
    }
}
