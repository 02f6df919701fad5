package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.referral.ReferralCase.Seen;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@ZholdamaTest
class ReturnSlipsIT {

    private static final LocalDate REFERRED = TestClock.USUAL.toLocalDate();

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private DueSlips due;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Applications applications;

    @Autowired
    private JournalReader journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = centres.create();
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void theSlipOfEveryMeasureIsRecordedAndCanBeCorrected(Measure measure) {
        var issued = given.of(centre, measure).issued();
        As.a(centre.colleague()).stay();

        slips.slipReturned(seen(issued), slip(measure, "7-к"), REFERRED);
        slips.correctSlip(seen(issued), slip(measure, "8-к"), REFERRED);

        var file = slips.look(issued.applicationId()).referral();
        assertThat(file.status()).isEqualTo(ReferralStatus.PLACED);
        assertThat(file.slip()).contains(slip(measure, "8-к"));
        assertThat(applications.look(issued.applicationId()).status()).isEqualTo(ApplicationStatus.SLIP_RETURNED);
        assertThat(journal.history(Subject.of("referral", file.id()), 0, 10))
                .extracting(JournalEntry::action)
                .containsExactly("referral.slip-corrected", "referral.slip-returned", "referral.issued");
    }

    @Test
    void everyPileIsReadByKeyFromEitherEndThoseWithoutATermToo() {
        for (var time = 0; time < 2; time++) {
            given.of(centre, Measure.RESETTLEMENT).issued();
            given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
            clock.advance(Duration.ofDays(1));
        }
        As.a(centre.specialist()).stay();

        ByKey.walk(page -> due.page(SlipQuery.of(Pile.AWAITING), page));
        assertThat(due.found(SlipQuery.of(Pile.AWAITING))).isEqualTo(Found.exactly(4));
        assertThat(due.found(SlipQuery.of(Pile.LATE))).isEqualTo(Found.exactly(0));
    }

    @Test
    void whoDidNotComeTookPartInNothingAndHisCaseEnds() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
        As.a(centre.specialist()).stay();

        slips.notTaken(seen(issued), new NotTaken(NotTaken.Reason.DID_NOT_COME, REFERRED, "телефон не отвечает"));

        var application = applications.look(issued.applicationId());
        assertThat(application.status()).isEqualTo(ApplicationStatus.CLOSED);
        assertThat(application.closingNote())
                .contains("Явка по направлению не состоялась (отмечено 02.03.2026): телефон не отвечает");
        assertThat(referrals.participations(issued.applicantId(), 0)).isEmpty();
    }

    @Test
    void leavingEarlyIsToldToTheRulesOfLaterCases() {
        var issued = given.of(centre, Measure.TRAINING_IN_ORGANISATION).slipReturned();
        As.a(centre.specialist()).stay();
        clock.set(LocalDateTime.of(2026, 4, 20, 11, 0));

        slips.leave(seen(issued), new Leaving(LocalDate.of(2026, 4, 17), null, null, null));
        assertThat(applications.look(issued.applicationId()).status()).isEqualTo(ApplicationStatus.CLOSED);
        clock.set(LocalDateTime.of(2026, 6, 1, 11, 0));
        slips.completeLeaving(
                seen(issued), new Leaving(LocalDate.of(2026, 4, 17), false, LocalDate.of(2026, 5, 25), null));

        assertThat(referrals.participations(issued.applicantId(), 0))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.running()).isFalse();
                    assertThat(past.leftOn()).isEqualTo(LocalDate.of(2026, 4, 17));
                    assertThat(past.goodReason()).isFalse();
                    assertThat(past.reregisteredOn()).isEqualTo(LocalDate.of(2026, 5, 25));
                });
    }

    @Test
    void whoTookPartToTheEndIsNoLongerRunning() {
        var issued = given.of(centre, Measure.RESETTLEMENT).slipReturned();
        As.a(centre.specialist()).stay();

        slips.complete(seen(issued), REFERRED);

        assertThat(referrals.participations(issued.applicantId(), 0))
                .singleElement()
                .satisfies(past -> assertThat(past.running()).isFalse());
        assertThat(applications.look(issued.applicationId()).closingNote()).contains("Участие завершено 02.03.2026");
    }

    @Test
    void whatCannotBeRightChangesNothing() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
        As.a(centre.specialist()).stay();
        var before = seen(issued);

        assertThatThrownBy(() -> slips.notTaken(before, new NotTaken(null, REFERRED.plusDays(1), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
        assertThat(seen(issued)).isEqualTo(before);
    }

    @Test
    void theSecondOfTwoIsToldThatTheCaseHasChanged() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
        As.a(centre.specialist()).stay();
        var shown = seen(issued);
        slips.slipReturned(shown, slip(Measure.SOCIAL_WORKPLACE, "7"), REFERRED);
        var taken = seen(issued);
        slips.correctSlip(
                taken, slip(Measure.SOCIAL_WORKPLACE, "8"), REFERRED); // changes the referral, not the application

        assertThatThrownBy(() -> slips.notTaken(shown, new NotTaken(NotTaken.Reason.HOST_DECLINED, REFERRED, null)))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> slips.leave(taken, new Leaving(REFERRED, null, null, null)))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void ofTwoAtOnceExactlyOneIsHeard() throws Exception {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
        var shown = As.a(centre.specialist()).call(() -> seen(issued));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> As.a(n == 0 ? centre.specialist() : centre.colleague())
                            .call(() -> {
                                start.await();
                                try {
                                    if (n == 0) {
                                        slips.slipReturned(shown, slip(Measure.SOCIAL_WORKPLACE, "7"), REFERRED);
                                    } else {
                                        slips.notTaken(
                                                shown, new NotTaken(NotTaken.Reason.DID_NOT_COME, REFERRED, null));
                                    }
                                    return true;
                                } catch (AlreadyDecided late) {
                                    return false;
                                }
                            })))
                    .toList();
            start.countDown();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void slipsStandOnTheListFromTheThirdWorkingDayTheLateOnesFirst() {
        var training = given.of(centre, Measure.TRAINING_IN_ORGANISATION)
                .issued(); // Monday, 2 March; due on 10 March, for the 9th is off
        var resettlement = given.of(centre, Measure.RESETTLEMENT).issued();
        clock.set(LocalDateTime.of(2026, 3, 4, 10, 0));
        assertThat(list(centre.specialist(), Pile.TO_DO)).isEmpty();
        var work = given.of(centre, Measure.PUBLIC_WORKS).issued();

        clock.set(LocalDateTime.of(2026, 3, 5, 10, 0));
        assertThat(list(centre.specialist(), Pile.TO_DO)).containsExactly(training.number(), resettlement.number());
        clock.set(LocalDateTime.of(2026, 3, 10, 18, 0));
        assertThat(list(centre.specialist(), Pile.LATE)).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 11, 9, 0));
        assertThat(list(centre.specialist(), Pile.LATE)).containsExactly(training.number());
        assertThat(list(centre.specialist(), Pile.TO_DO))
                .containsExactly(training.number(), work.number(), resettlement.number());
        assertThat(list(centres.create().specialist(), Pile.AWAITING)).isEmpty();
    }

    @Test
    void participationsPastTheirLastDayAskForTheirEnd() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).slipReturned();

        assertThat(list(centre.specialist(), Pile.ENDED)).isEmpty();
        clock.set(LocalDateTime.of(2026, 9, 9, 10, 0));
        assertThat(list(centre.specialist(), Pile.ENDED)).containsExactly(issued.number());
    }

    private List<String> list(StaffPrincipal staff, Pile pile) {
        return As.a(staff).call(() -> {
            var lines =
                    due.list(SlipQuery.of(pile)).stream().map(SlipLine::number).toList();
            assertThat(due.count(SlipQuery.of(pile))).isEqualTo(lines.size());
            return lines;
        });
    }

    private Seen seen(Issued issued) {
        return slips.look(issued.applicationId()).seen();
    }

    private static ReturnSlip slip(Measure measure, String order) {
        return Samples.ofTheLaw(measure).slip(Samples.term(REFERRED), REFERRED, order);
    }
}
