package kz.zholdama.measure.parts;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;

/** A place under an employer's contract, for so many months, as the place of a kind (A5, A8). */
public abstract class PlaceOfEmployer<C extends PlaceChoice, P extends PlaceAtEmployer> implements PlaceOfKind<C, P> {

    private final PlaceChecks checks;
    private final EmployerPlaces places;

    protected PlaceOfEmployer(PlaceChecks checks, EmployerPlaces places) {
        this.checks = checks;
        this.places = places;
    }

    /** Holds a place for the term, once that is found in order; throws as {@link EmployerPlaces#hold} does. */
    protected final EmployerPlace hold(long contractId, Term term, long applicationId, Circumstances of) {
        checks.term(term, of);
        return places.hold(contractId, applicationId, term.from(), of.measure());
    }

    @Override
    public final PlaceFacts facts(P place, long applicationId, Circumstances of) {
        return places.facts(place, applicationId);
    }

    @Override
    public final boolean isAtEmployer() {
        return true;
    }

    @Override
    public final Set<Fact> answers(Programme programme) {
        return EnumSet.of(Fact.TERM);
    }
}
