package kz.zholdama.measure.subsidised;

import java.util.Objects;
import java.util.Set;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.EmployerPlaces;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.measure.parts.PlaceOfEmployer;
import org.springframework.stereotype.Component;

/** A subsidised workplace (A8). */
@Component
class PlaceOfSubsidised extends PlaceOfEmployer<WorkplaceChoice, Workplace> implements Subsidised {

    private final OccupationChoice occupations;

    PlaceOfSubsidised(PlaceChecks checks, EmployerPlaces places, OccupationChoice occupations) {
        super(checks, places);
        this.occupations = occupations;
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
        var held = hold(choice.contractId(), term, applicationId, of);
        var occupation = occupations.take(choice.occupationId());
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
    public boolean isSameWork(Workplace one, Workplace other) {
        return one.employerId() == other.employerId() && Objects.equals(one.occupationCode(), other.occupationCode());
    }

    @Override
    public void tell(Workplace place, Telling telling) {
        var occupation = new ChosenOccupation(place.occupationId(), place.occupationCode(), place.occupation());
        place.tellTerm(place.tellEmployer(telling)
                .with("cases.place.occupation", occupations.placed(occupation, telling.language())));
    }
}
