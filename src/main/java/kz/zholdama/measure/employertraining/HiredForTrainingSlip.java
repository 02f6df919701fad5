package kz.zholdama.measure.employertraining;

import java.util.Set;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.Telling;
import org.springframework.stereotype.Component;

/** What comes back from an employer who trains. */
@Component
class HiredForTrainingSlip implements EmployerTraining, SlipOfKind<HiredForTraining> {

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
        slip.check(checks);
    }

    @Override
    public void tell(HiredForTraining slip, Telling telling) {
        slip.tell(telling)
                .with(
                        "slip.order-copy.short",
                        telling.text(slip.orderCopyAttached() ? "slip.attached" : "slip.not-attached"));
    }
}
