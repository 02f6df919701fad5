package kz.zholdama.measure.employertraining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.TrainingSlip;
import org.springframework.stereotype.Component;

/** What comes back from an employer who trains. */
@Component
class HiredForTrainingSlip implements EmployerTraining, SlipOfKind<TrainingWorkplace, HiredForTraining> {

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
    public Class<TrainingWorkplace> place() {
        return TrainingWorkplace.class;
    }

    @Override
    public List<SlipQuestion> questions() {
        return Stream.concat(TrainingSlip.questions().stream(), Stream.of(SlipQuestion.yesOrNo("orderCopyAttached")))
                .toList();
    }

    @Override
    public HiredForTraining expected(TrainingWorkplace place) {
        return new HiredForTraining(null, null, place.qualification(), place.months(), place.to(), false);
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
