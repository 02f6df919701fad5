package kz.zholdama.measure.employertraining;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.UnsuitablePlace.Reason;
import kz.zholdama.measure.parts.EmployerPlaces;
import kz.zholdama.measure.parts.PlaceChecks;
import org.springframework.stereotype.Component;

/** Professional training at an employer's workplace (A5). */
@Component
class PlaceOfEmployerTraining implements PlaceOfKind<TrainingWorkplaceChoice, TrainingWorkplace> {

    private final PlaceChecks checks;
    private final EmployerPlaces places;

    PlaceOfEmployerTraining(PlaceChecks checks, EmployerPlaces places) {
        this.checks = checks;
        this.places = places;
    }

    @Override
    public ReferralKind kind() {
        return ReferralKind.EMPLOYER_TRAINING;
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
        var qualification = PlaceChecks.text(choice.qualification(), Reason.NO_QUALIFICATION);
        var term = choice.term();
        checks.term(term, of);
        var held = places.hold(choice.contractId(), applicationId, term.from(), of.measure());
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
    public PlaceFacts facts(TrainingWorkplace place, long applicationId, Circumstances of) {
        return places.facts(place, applicationId);
    }

    @Override
    public boolean isHeld(TrainingWorkplace place, long applicationId) {
        return places.isHeld(place, applicationId);
    }

    @Override
    public boolean isAtEmployer() {
        return true;
    }

    @Override
    public boolean isSameWork(TrainingWorkplace one, TrainingWorkplace other) {
        return one.employerId() == other.employerId() && one.qualification().equals(other.qualification());
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return EnumSet.of(Fact.TERM);
    }

    @Override
    public void tell(TrainingWorkplace place, Telling telling) {
        place.tellEmployer(telling)
                .with("cases.place.qualification", place.qualification())
                .term("cases.place.term", place.months(), place.from(), place.to());
    }
}
