package kz.zholdama.decision;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.registration.Filed;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.person.Iin;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral ends by itself with its last day, though nobody has recorded how it ended and its slip never came back. */
@ZholdamaTest
class ReferralPastItsLastDayIT {

    @Autowired
    private Cases cases;

    @Autowired
    private Annulments annulments;

    @Autowired
    private Filings filings;

    @Autowired
    private Intake intake;

    @Autowired
    private DueSlips slips;

    @Autowired
    private TestClock clock;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private Iin iin;
    private CaseFile issued;
    private LocalDate lastDay;

    @BeforeEach
    void issueAReferral(@Autowired Centres centres) {
        centre = centres.create();
        iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        issued = given.of(centre, Measure.SOCIAL_WORKPLACE).person(iin).signedReferral();
        lastDay = ((Workplace) issued.sheet().place()).to();
    }

    @Test
    void blocksAnotherOfTheKindThroughTheLastDay() {
        clock.set(lastDay.atTime(17, 0));

        assertThat(As.a(centre.specialist())
                        .call(() -> intake.earlier(iin.value()))
                        .running())
                .containsExactly(MeasureKind.SUBSIDISED_WORKPLACE);
        assertThatExceptionOfType(AlreadyRunning.class)
                .isThrownBy(() -> apply(Measure.PUBLIC_WORKS))
                .satisfies(blocked -> assertThat(blocked.arguments())
                        .contains(named("number", issued.application().number().orElseThrow())));
    }

    @Test
    void blocksNothingAndRaisesNoFindingFromTheNextDay() {
        clock.set(lastDay.plusDays(1).atTime(10, 0));

        assertThat(As.a(centre.specialist())
                        .call(() -> intake.earlier(iin.value()))
                        .running())
                .isEmpty();
        var next = given.of(centre, Measure.PUBLIC_WORKS).person(iin).examined();
        assertThat(next.ownHistory())
                .singleElement()
                .satisfies(past -> assertThat(past.running()).isFalse());
        assertThat(next.assessment().findings())
                .filteredOn(finding -> finding.rule().equals("running-referral"))
                .hasOnlyElementsOfType(Finding.Met.class);
        assertThat(As.a(centre.specialist())
                        .call(() -> cases.open(issued.id()))
                        .application()
                        .status())
                .isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void leavesItsSlipOnTheListOfThoseToAskFor() {
        clock.set(lastDay.plusDays(1).atTime(10, 0));

        assertThat(As.a(centre.specialist()).call(() -> slips.list(SlipQuery.of(Pile.TO_DO))))
                .singleElement()
                .satisfies(slip -> assertThat(slip.applicationId()).isEqualTo(issued.id()));
        assertThat(As.a(centre.specialist()).call(() -> slips.count(SlipQuery.of(Pile.LATE))))
                .isEqualTo(1);
    }

    @Test
    void isPointedOutInTheWizardWhileThePersonTakesPart(@Autowired ReturnSlips returns) {
        var place = (Workplace) issued.sheet().place();
        var today = TestClock.USUAL.toLocalDate();
        var slip = new Employment(today, "5", today, "7-к", "Сварщик", place.months(), place.from(), place.to(), true);
        As.a(centre.specialist())
                .run(() -> returns.slipReturned(returns.look(issued.id()).seen(), slip, today));
        clock.set(place.from().minusDays(3).atTime(10, 0)); // a Friday: what comes on a day off counts from a later one
        assertThat(categoryHints()).isEmpty();
        clock.set(place.from().atTime(10, 0));
        assertThat(categoryHints()).containsExactly("hint.unemployed-though-placed");
        var move = given.of(centre, Measure.RESETTLEMENT).person(iin).examined();
        assertThat(move.hints()).extracting(Evidence::key).contains("hint.unemployed-though-placed");
    }

    private List<String> categoryHints() {
        return As.a(centre.specialist())
                .call(() -> intake.answers(filings.complete(Measure.RESETTLEMENT, iin)))
                .categoryHints()
                .stream()
                .map(Evidence::key)
                .toList();
    }

    @Test
    void isNotOpenedAgainBesideACaseThatFollowedIt() {
        clock.set(lastDay.plusDays(1).atTime(10, 0));
        apply(Measure.PUBLIC_WORKS);

        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> As.a(given.keyed(centre.deputy()))
                        .call(() -> annulments.annul(
                                GivenCases.order(cases.open(issued.id())), "Ошибка.", GivenCases.PIN.clone())))
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Reason.OTHER_CASE_RUNNING));
    }

    private Filed apply(Measure measure) {
        return given.of(centre, measure).person(iin).registered();
    }
}
