package kz.zholdama.measure.ownbusiness;

import java.time.DayOfWeek;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.platform.Problem;
import org.springframework.stereotype.Component;

@Component
class PlaceOfOwnBusiness implements OwnBusiness, PlaceOfKind<OfficeChoice, Office> {

    private static final Problem CLOSED = Problem.of("from", "own-business.closed");

    private final PlaceChecks checks;

    PlaceOfOwnBusiness(PlaceChecks checks) {
        this.checks = checks;
    }

    @Override
    public Class<OfficeChoice> choice() {
        return OfficeChoice.class;
    }

    @Override
    public Class<Office> type() {
        return Office.class;
    }

    @Override
    public Office take(OfficeChoice choice, long applicationId, Circumstances of) {
        PlaceChecks.require(!choice.from().isBefore(checks.today()), PlaceProblems.FROM_PASSED);
        PlaceChecks.require(choice.from().getDayOfWeek() != DayOfWeek.SUNDAY, CLOSED);
        return new Office(PlaceChecks.text(choice.office(), PlaceProblems.NOT_FOUND.beside("office")), choice.from());
    }

    @Override
    public PlaceFacts facts(Office place, long applicationId, Circumstances of) {
        return new PlaceFacts(new CaseFacts.Place(null, place.from(), null, null, null, null, null), null);
    }

    @Override
    public boolean isSameWork(Office one, Office other) {
        return one.name().equals(other.name());
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return Set.of();
    }

    @Override
    public void tell(Office place, Telling telling) {
        telling.with("own-business.office", place.name()).day("own-business.from", place.from());
    }
}
