package kz.zholdama.decision.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.directory.NoFreePlace;
import kz.zholdama.directory.Places;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.resettlement.DestinationChoice;
import kz.zholdama.measure.subsidised.WorkplaceChoice;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@ZholdamaTest
class ExaminationsIT {

    @Autowired
    private Cases cases;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Places places;

    @Autowired
    private Settlements settlements;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private LocalDate today;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        today = LocalDate.of(2026, 3, 2);
    }

    @Test
    void tellsWhichFactsAreMissingInAFreshCase() {
        var id = given.of(centre, Measure.SOCIAL_WORKPLACE).registered().applicationId();
        var file = As.a(centre.specialist()).call(() -> cases.open(id));
        assertThat(file.assessment().outcome(RefusalGround.UNRELIABLE_DATA)).isEqualTo(GroundOutcome.UNKNOWN);
        assertThat(file.assessment().outcome(RefusalGround.NO_CONSENT)).isEqualTo(GroundOutcome.MET);
        assertThat(file.assessment().outcome(RefusalGround.LEFT_TRAINING)).isEqualTo(GroundOutcome.NOT_APPLICABLE);
        assertThat(file.assessment().mayRefer()).isFalse();
        assertThat(file.assessment().mayRefuse()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void keepsTheSheetAndThePlaceOfEveryMeasure(Measure measure) {
        var chosen = given.of(centre, measure).placed();
        var again = As.a(centre.colleague()).call(() -> cases.open(chosen.id()));
        assertThat(again.sheet()).isEqualTo(chosen.sheet());
        assertThat(again.assessment().mayRefer())
                .as("%s", again.assessment().findings())
                .isTrue();
        assertThat(again.placeHeld()).isTrue();
    }

    @Test
    void tellsTheSecondOfTwoSpecialistsThatAColleagueWasFaster() {
        var id = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var seen = As.a(centre.specialist()).call(() -> cases.open(id)).version();
        As.a(centre.colleague()).run(() -> examinations.record(id, seen, GivenCases.inOrder()));
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() ->
                        As.a(centre.specialist()).run(() -> examinations.record(id, seen, ExaminationSheet.BLANK)));
        assertThat(As.a(centre.specialist()).call(() -> cases.open(id)).sheet().documentsChecked())
                .isTrue();
    }

    @Test
    void givesTheLastFreePlaceToOneOfTwoWhoTakeItAtOnce() throws Exception {
        var contract = given.contract(centre, Measure.SOCIAL_WORKPLACE, 1);
        var first = given.of(centre, Measure.SOCIAL_WORKPLACE).examined();
        var second = given.of(centre, Measure.SOCIAL_WORKPLACE).examined();
        var choice = given.choice(Measure.SOCIAL_WORKPLACE, contract.id());
        var start = new CyclicBarrier(2);
        Callable<Boolean> one = () -> take(first, choice, start, centre.specialist());
        Callable<Boolean> other = () -> take(second, choice, start, centre.colleague());
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(one, other)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(results).containsExactlyInAnyOrder(true, false);
        }
        assertThat(Stream.of(first, second)
                        .filter(file -> As.a(centre.specialist())
                                        .call(() -> cases.open(file.id()))
                                        .sheet()
                                        .place()
                                != null))
                .hasSize(1);
    }

    private boolean take(CaseFile file, PlaceChoice choice, CyclicBarrier start, StaffPrincipal who) throws Exception {
        start.await();
        try {
            As.a(who).run(() -> examinations.choosePlace(file.id(), file.version(), choice));
            return true;
        } catch (NoFreePlace taken) {
            assertThat(taken.reason()).isEqualTo(NoFreePlace.Reason.ALL_TAKEN);
            return false;
        }
    }

    @Test
    void freesThePlaceThatIsGivenUp() {
        var contract = given.contract(centre, Measure.PUBLIC_WORKS, 1);
        var chosen = given.of(centre, Measure.PUBLIC_WORKS)
                .withPlace(given.choice(Measure.PUBLIC_WORKS, contract.id()))
                .placed();
        As.a(centre.specialist()).run(() -> {
            var without = examinations.giveUpPlace(chosen.id(), chosen.version());
            assertThat(without.sheet().place()).isNull();
            assertThat(places.reserved(chosen.id())).isEmpty();
        });
    }

    @Test
    void takesNoContractOfAnotherProgrammeAndReservesNothing() {
        var contract = given.contract(centre, Measure.PUBLIC_WORKS, 1);
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).examined();
        refusesPlace(
                file, given.choice(Measure.SOCIAL_WORKPLACE, contract.id()), PlaceProblems.CONTRACT_OF_OTHER_MEASURE);
        assertThat(As.a(centre.specialist()).call(() -> places.reserved(file.id())))
                .isEmpty();
    }

    @Test
    void checksTheTermWhateverTheScreenDid() {
        var contract = given.contract(centre, Measure.CONTRACT_OF_GENERATIONS, 1);
        var file = given.of(centre, Measure.CONTRACT_OF_GENERATIONS).examined();
        refusesPlace(file, workplace(contract.id(), 7, today.plusDays(1), 0), PlaceProblems.tooManyMonths(6));
        refusesPlace(file, workplace(contract.id(), 0, today.plusDays(1), 0), PlaceProblems.NO_MONTHS);
        refusesPlace(file, workplace(contract.id(), 3, today.minusDays(1), 0), PlaceProblems.FROM_PASSED);
        refusesPlace(file, workplace(contract.id(), 3, today.plusDays(1), 40), PlaceProblems.TO_BESIDE_MONTHS);
        refusesPlace(file, workplace(contract.id(), 3, today.plusDays(1), -200), PlaceProblems.TO_BEFORE_FROM);
        assertThat(Term.lastDay(LocalDate.of(2026, 1, 31), 1)).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    private PlaceChoice workplace(long contractId, int months, LocalDate from, int correctedBy) {
        return new WorkplaceChoice(
                contractId,
                given.occupation(),
                new Term(months, from, Term.lastDay(from, months).plusDays(correctedBy)));
    }

    @Test
    void takesNoDestinationOutsideTheReceivingRegionsAndNoForeignKindOfPlace() {
        var file = given.of(centre, Measure.RESETTLEMENT).examined();
        var outside = As.a(centre.specialist())
                .call(() -> settlements.findByKato("750000000").orElseThrow());
        refusesPlace(
                file,
                new DestinationChoice(
                        outside.id(), given.occupation(), CommissionAnswer.DECIDED, "1", today, List.of(), null, null),
                PlaceProblems.of("settlementId", "NOT_RECEIVING_REGION"));
        refusesPlace(
                file,
                new DestinationChoice(
                        given.receivingSettlement(),
                        given.occupation(),
                        CommissionAnswer.DECIDED,
                        " ",
                        today,
                        List.of(),
                        null,
                        null),
                PlaceProblems.of("decisionNumber", "NO_DECISION"));
        refusesPlace(file, given.choice(Measure.TRAINING_IN_ORGANISATION, 0), PlaceProblems.WRONG_KIND);
    }

    private void refusesPlace(CaseFile file, PlaceChoice choice, Problem problem) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> As.a(centre.specialist())
                        .run(() -> examinations.choosePlace(file.id(), file.version(), choice)))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(problem));
    }

    @Test
    void refusesAnAnswerBeforeTheQuestionAndADayToCome() {
        var id = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        As.a(centre.specialist()).run(() -> {
            var version = cases.open(id).version();
            var early = ExaminationSheet.BLANK.withInquiries(
                    List.of(new Inquiry("Акимат", today, today.minusDays(1), true, "да")));
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> examinations.record(id, version, early))
                    .satisfies(refused ->
                            assertThat(refused.messageKey()).isEqualTo("decision.sheet.error.ANSWERED_BEFORE_ASKED"));
            var ahead = ExaminationSheet.BLANK.withInquiries(
                    List.of(new Inquiry("Акимат", today.plusDays(1), null, null, null)));
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> examinations.record(id, version, ahead))
                    .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("decision.sheet.error.DAY_AHEAD"));
        });
    }
}
