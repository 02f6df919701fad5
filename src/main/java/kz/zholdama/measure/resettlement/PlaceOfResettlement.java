package kz.zholdama.measure.resettlement;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.springframework.stereotype.Component;

/** Where a person moves to (A11): within his own region, or to a receiving one (Social Code 112). */
@Component
class PlaceOfResettlement implements Resettlement, PlaceOfKind<DestinationChoice, Destination> {

    static final Problem NOT_RECEIVING_REGION = PlaceProblems.of("settlementId", "NOT_RECEIVING_REGION");
    static final Problem NO_DECISION = PlaceProblems.of("commission", "NO_DECISION");
    static final Problem DECISION_AHEAD = PlaceProblems.of("decisionDate", "DECISION_AHEAD");
    static final Problem RELATIVE_INCOMPLETE = PlaceProblems.of("family", "RELATIVE_INCOMPLETE");

    private final PlaceChecks checks;
    private final ResettlementRegions regions;
    private final Settlements settlements;
    private final OccupationChoice occupations;
    private final ReceivingCentres centres;

    PlaceOfResettlement(
            PlaceChecks checks,
            ResettlementRegions regions,
            Settlements settlements,
            OccupationChoice occupations,
            ReceivingCentres centres) {
        this.checks = checks;
        this.regions = regions;
        this.settlements = settlements;
        this.occupations = occupations;
        this.centres = centres;
    }

    @Override
    public Class<DestinationChoice> choice() {
        return DestinationChoice.class;
    }

    @Override
    public Class<Destination> type() {
        return Destination.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("destination");
    }

    @Override
    public Destination take(DestinationChoice choice, long applicationId, Circumstances of) {
        check(choice, of);
        var settlement = settlements
                .take(choice.settlementId())
                .orElseThrow(() -> new InvalidInput(PlaceProblems.NOT_FOUND.beside("settlementId")));
        var occupation = occupations.take(choice.occupationId());
        var centre = choice.receivingCentreId() == null ? choice.receivingCentre() : centre(choice.receivingCentreId());
        var decided = choice.commission() == CommissionAnswer.DECIDED;
        return new Destination(
                choice.settlementId(),
                settlement.path(),
                occupation.storedId(),
                occupation.code(),
                occupation.nameRu(),
                decided ? PlaceChecks.text(choice.decisionNumber(), NO_DECISION.beside("decisionNumber")) : null,
                decided ? choice.decisionDate() : null,
                choice.family(),
                centre == null || centre.isBlank() ? null : centre.strip(),
                choice.commission(),
                choice.receivingCentreId());
    }

    private String centre(Long id) {
        return centres.find(id)
                .orElseThrow(() -> new InvalidInput(PlaceProblems.NOT_FOUND.beside("receivingCentreId")))
                .nameRu();
    }

    private void check(DestinationChoice choice, Circumstances of) {
        PlaceChecks.require(regions.isLawful(choice.settlementId(), of.home(), of.countsFrom()), NOT_RECEIVING_REGION);
        PlaceChecks.require(choice.commission() != null, NO_DECISION);
        if (choice.commission() == CommissionAnswer.DECIDED) {
            PlaceChecks.text(choice.decisionNumber(), NO_DECISION.beside("decisionNumber"));
            var decidedOn = choice.decisionDate();
            if (decidedOn == null) {
                throw new InvalidInput(NO_DECISION.beside("decisionDate"));
            }
            PlaceChecks.require(!decidedOn.isAfter(checks.today()), DECISION_AHEAD);
        }
        PlaceChecks.fits(choice.receivingCentre(), "receivingCentre");
        for (int i = 0; i < choice.family().size(); i++) {
            check(choice.family().get(i), "family[" + i + "].");
        }
    }

    private static void check(Relative relative, String field) {
        PlaceChecks.text(relative.relation(), RELATIVE_INCOMPLETE.beside(field + "relation"));
        PlaceChecks.text(relative.name(), RELATIVE_INCOMPLETE.beside(field + "name"));
        PlaceChecks.require(
                FullName.problem(relative.name()).isEmpty(), PlaceProblems.NAME_WRONG.beside(field + "name"));
    }

    @Override
    public PlaceFacts facts(Destination place, long applicationId, Circumstances of) {
        return new PlaceFacts(
                new CaseFacts.Place(
                        null,
                        null,
                        null,
                        null,
                        place.isDecided(),
                        regions.isReceiving(place.settlementId(), of.countsFrom()),
                        regions.isOwn(place.settlementId(), of.home())),
                place.commission());
    }

    @Override
    public boolean isSameWork(Destination one, Destination other) {
        return one.settlementId() == other.settlementId()
                && Objects.equals(one.occupationCode(), other.occupationCode());
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return EnumSet.of(Fact.COMMISSION_DECISION);
    }

    @Override
    public void tell(Destination place, Telling telling) {
        var occupation = new ChosenOccupation(place.occupationId(), place.occupationCode(), place.occupation());
        telling.with("cases.place.destination", destination(place, telling))
                .with("cases.place.occupation", occupations.placed(occupation, telling.language()));
        if (place.isDecided()) {
            telling.paper("cases.place.decision", place.commissionDecisionNumber(), place.commissionDecisionDate());
        } else {
            telling.word("cases.place.decision", "commission-answer", place.commission());
        }
        telling.with(
                        "cases.place.family",
                        place.family().stream()
                                .map(relative -> relative.relation() + ": " + relative.name())
                                .toList())
                .with("cases.place.receivingCentre", centres.name(place, telling.language()));
    }

    /** As it is printed, or in Kazakh by the names of the directory. */
    private String destination(Destination place, Telling telling) {
        return settlements.path(place.settlementId(), place.destination(), telling.language());
    }
}
