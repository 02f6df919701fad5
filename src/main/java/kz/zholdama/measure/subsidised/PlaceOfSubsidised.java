package kz.zholdama.measure.subsidised;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.directory.Occupations;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.UnsuitablePlace;
import kz.zholdama.measure.UnsuitablePlace.Reason;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.EmployerPlaces;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.measure.parts.PlaceChecks;
import org.springframework.stereotype.Component;

/** A subsidised workplace (A8). */
@Component
class PlaceOfSubsidised implements PlaceOfKind<WorkplaceChoice, Workplace> {

    private final PlaceChecks checks;
    private final EmployerPlaces places;
    private final Occupations occupations;
    private final OccupationChoice names;

    PlaceOfSubsidised(PlaceChecks checks, EmployerPlaces places, Occupations occupations, OccupationChoice names) {
        this.checks = checks;
        this.places = places;
        this.occupations = occupations;
        this.names = names;
    }

    @Override
    public ReferralKind kind() {
        return ReferralKind.SUBSIDISED_WORKPLACE;
    }

    @Override
    public Class<WorkplaceChoice> choice() {
        return WorkplaceChoice.class;
    }

    @Override
    public Class<Workplace> type() {
        return Workplace.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("workplace");
    }

    @Override
    public Workplace take(WorkplaceChoice choice, long applicationId, Circumstances of) {
        var term = choice.term();
        checks.term(term, of);
        var held = places.hold(choice.contractId(), applicationId, term.from(), of.measure());
        var occupation =
                occupations.take(choice.occupationId()).orElseThrow(() -> new UnsuitablePlace(Reason.NO_OCCUPATION));
        return new Workplace(
                held.contractId(),
                held.employerId(),
                held.bin(),
                held.name(),
                held.legalAddress(),
                held.phone(),
                occupation.storedId(),
                occupation.code(),
                occupation.nameRu(),
                term.months(),
                term.from(),
                term.to());
    }

    @Override
    public PlaceFacts facts(Workplace place, long applicationId, Circumstances of) {
        return places.facts(place, applicationId);
    }

    @Override
    public boolean isHeld(Workplace place, long applicationId) {
        return places.isHeld(place, applicationId);
    }

    @Override
    public boolean isAtEmployer() {
        return true;
    }

    @Override
    public boolean isSameWork(Workplace one, Workplace other) {
        return one.employerId() == other.employerId() && Objects.equals(one.occupationCode(), other.occupationCode());
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return EnumSet.of(Fact.TERM);
    }

    @Override
    public void tell(Workplace place, Telling telling) {
        var occupation = new ChosenOccupation(place.occupationId(), place.occupationCode(), place.occupation());
        place.tellEmployer(telling)
                .with("cases.place.occupation", names.placed(occupation, telling.language()))
                .term("cases.place.term", place.months(), place.from(), place.to());
    }
}
