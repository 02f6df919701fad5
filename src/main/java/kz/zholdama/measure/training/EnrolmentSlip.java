package kz.zholdama.measure.training;

import java.util.Set;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.Telling;
import org.springframework.stereotype.Component;

/** What comes back from an educational organisation. */
@Component
class EnrolmentSlip implements SlipOfKind<Enrolment> {

    @Override
    public ReferralKind kind() {
        return ReferralKind.TRAINING;
    }

    @Override
    public Class<Enrolment> type() {
        return Enrolment.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("4");
    }

    @Override
    public boolean hasTerm() {
        return true;
    }

    @Override
    public void check(Enrolment slip, SlipChecks checks) {
        checks.paper("orderDate", slip.orderDate(), "orderNumber", slip.orderNumber());
        checks.training(slip.qualification(), slip.months(), slip.orderDate(), slip.until());
    }

    @Override
    public void tell(Enrolment slip, Telling telling) {
        telling.paper("slip.order", slip.orderNumber(), slip.orderDate())
                .with("slip.qualification", slip.qualification())
                .with("slip.months", String.valueOf(slip.months()))
                .day("slip.until", slip.until());
    }
}
