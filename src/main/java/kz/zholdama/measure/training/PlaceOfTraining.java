package kz.zholdama.measure.training;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.directory.Organisations;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.platform.InvalidInput;
import org.springframework.stereotype.Component;

/** Professional training in an educational organisation (A4). */
@Component
class PlaceOfTraining implements Training, PlaceOfKind<OrganisationChoice, OrganisationPlace> {

    private final PlaceChecks checks;
    private final Organisations organisations;

    PlaceOfTraining(PlaceChecks checks, Organisations organisations) {
        this.checks = checks;
        this.organisations = organisations;
    }

    @Override
    public Class<OrganisationChoice> choice() {
        return OrganisationChoice.class;
    }

    @Override
    public Class<OrganisationPlace> type() {
        return OrganisationPlace.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("organisation");
    }

    @Override
    public OrganisationPlace take(OrganisationChoice choice, long applicationId, Circumstances of) {
        var qualification = PlaceChecks.text(choice.qualification(), PlaceProblems.NO_QUALIFICATION);
        var term = choice.term();
        checks.term(term, of);
        var organisation = organisations
                .take(choice.organisationId())
                .orElseThrow(() -> new InvalidInput(PlaceProblems.NOT_FOUND.beside("organisationId")));
        return new OrganisationPlace(
                choice.organisationId(),
                organisation.name(),
                organisation.address(),
                organisation.phone(),
                qualification,
                term.months(),
                term.from(),
                term.to());
    }

    @Override
    public PlaceFacts facts(OrganisationPlace place, long applicationId, Circumstances of) {
        return new PlaceFacts(
                new CaseFacts.Place(place.months(), place.from(), place.to(), null, null, null, null), null);
    }

    @Override
    public boolean isSameWork(OrganisationPlace one, OrganisationPlace other) {
        return one.organisationId() == other.organisationId()
                && one.qualification().equals(other.qualification());
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return EnumSet.of(Fact.TERM);
    }

    @Override
    public void tell(OrganisationPlace place, Telling telling) {
        place.tellTraining(telling.with("cases.place.organisation", place.name())
                .with("cases.place.address", place.address())
                .with("cases.place.phone", place.phone()));
    }
}
