package kz.zholdama.measure.employertraining;

import java.util.Set;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.EmployerPlaces;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.measure.parts.PlaceOfEmployer;
import org.springframework.stereotype.Component;

/** Professional training at an employer's workplace (A5). */
@Component
class PlaceOfEmployerTraining extends PlaceOfEmployer<TrainingWorkplaceChoice, TrainingWorkplace>
        implements EmployerTraining {

    PlaceOfEmployerTraining(PlaceChecks checks, EmployerPlaces places) {
        super(checks, places);
    }

    @Override
    public Class<TrainingWorkplaceChoice> choice() {
        return TrainingWorkplaceChoice.class;
    }

    @Override
    public Class<TrainingWorkplace> type() {
        return TrainingWorkplace.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("training-at-employer");
    }

    @Override
    public TrainingWorkplace take(TrainingWorkplaceChoice choice, long applicationId, Circumstances of) {
        var qualification = PlaceChecks.text(choice.qualification(), PlaceProblems.NO_QUALIFICATION);
        var term = choice.term();
        var held = hold(choice.contractId(), term, applicationId, of);
        return new TrainingWorkplace(
                held.contractId(),
                held.employerId(),
                held.bin(),
                held.name(),
                held.legalAddress(),
                held.phone(),
                qualification,
                term.months(),
                term.from(),
                term.to());
    }

    @Override
    public boolean isSameWork(TrainingWorkplace one, TrainingWorkplace other) {
        return one.employerId() == other.employerId() && one.qualification().equals(other.qualification());
    }

    @Override
    public void tell(TrainingWorkplace place, Telling telling) {
        place.tellTraining(place.tellEmployer(telling));
    }
}
