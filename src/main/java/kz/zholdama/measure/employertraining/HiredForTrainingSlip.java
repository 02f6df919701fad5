package kz.zholdama.measure.employertraining;

import java.util.Set;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.Telling;
import org.springframework.stereotype.Component;

/** What comes back from an employer who trains. */
@Component
class HiredForTrainingSlip implements SlipOfKind<HiredForTraining> {

    @Override
    public ReferralKind kind() {
        return ReferralKind.EMPLOYER_TRAINING;
    }

    @Override
    public Class<HiredForTraining> type() {
        return HiredForTraining.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("5");
    }

    @Override
    public boolean hasTerm() {
        return true;
    }

    @Override
    public void check(HiredForTraining slip, SlipChecks checks) {
        checks.paper("orderDate", slip.orderDate(), "orderNumber", slip.orderNumber());
        checks.training(slip.qualification(), slip.months(), slip.orderDate(), slip.until());
    }

    @Override
    public void tell(HiredForTraining slip, Telling telling) {
        telling.paper("slip.order", slip.orderNumber(), slip.orderDate())
                .with("slip.qualification", slip.qualification())
                .with("slip.months", String.valueOf(slip.months()))
                .day("slip.until", slip.until())
                .with(
                        "slip.order-copy.short",
                        telling.text(slip.orderCopyAttached() ? "slip.attached" : "slip.not-attached"));
    }
}
