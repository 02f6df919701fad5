package kz.zholdama.decision.preparing;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.ExaminationSheet.Hearing;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ZholdamaTest
class PreparationIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Cases cases;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Previews previews;

    @Autowired
    private Places places;

    @Autowired
    private JournalReader journal;

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        As.a(centre.specialist()).stay();
    }

    @Test
    void preparesNoReferralWhileAFactIsMissingAndSaysWhere() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).examined();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> preparation.prepareReferral(file.id(), file.version()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.REFERRAL_IMPOSSIBLE);
                    assertThat(refused.arguments()).containsExactly(named("present", "—"), named("unknown", "2"));
                });
        assertThat(cases.open(file.id()).application().status()).isEqualTo(ApplicationStatus.REGISTERED);
    }

    @Test
    void preparesNoReferralWhileAnInquiryIsUnanswered() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).preparedReferral();
        var asked = examinations.record(
                file.id(),
                file.version(),
                file.sheet().withInquiries(List.of(new Inquiry("Акимат", TODAY, null, null, null))));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> preparation.submit(file.id(), asked.version()))
                .satisfies(refused ->
                        assertThat(refused.arguments()).containsExactly(named("present", "—"), named("unknown", "3")));
    }

    @Test
    void preparesNoRefusalWithoutAGround() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).examined();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> preparation.prepareRefusal(file.id(), file.version()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.REFUSAL_IMPOSSIBLE);
                    assertThat(refused.arguments()).as("cannot be told yet").containsExactly(named("unknown", "2"));
                });
    }

    @Test
    void sendsNoRefusalOnWithoutAHearingWhereTheSettingWantsOne() {
        var day = LocalDate.of(2027, 6, 1);
        clock.set(day.atTime(11, 0));
        As.a(Centres.administrator()).run(() -> {
            settings.change(Setting.HEARING, "true", day);
            settings.change(Setting.HEARING, "false", day.plusDays(1));
        });
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).preparedRefusal();
        assertThat(file.mustBeHeard()).isTrue();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> preparation.submit(file.id(), file.version()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_HEARD));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> examinations.record(
                        file.id(),
                        file.version(),
                        file.sheet().withHearing(new Hearing(day, Hearing.Response.HEARD, " "))));

        var heard = examinations.record(
                file.id(), file.version(), file.sheet().withHearing(new Hearing(day, Hearing.Response.DECLINED, "")));
        assertThat(preparation.submit(file.id(), heard.version()).application().status())
                .isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
    }

    @Test
    void findsTheGroundsOfLeavingInWhatTheSpecialistRecorded() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).examined();
        var left = leftTraining(TODAY.minusMonths(26), TODAY.minusMonths(6), TODAY.minusMonths(3));
        var found = examinations.record(
                file.id(), file.version(), file.sheet().withHistory(true, List.of(left), List.of()));
        assertThat(found.assessment().groundsPresent()).containsExactly(RefusalGround.LEFT_TRAINING);
        assertThat(preparation.prepareRefusal(file.id(), found.version()).prepared())
                .isPresent();
        assertThat(new String(previews.of(file.id()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void findsASecondLeavingInTheDaysThatTheSpecialistRecorded() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).examined();
        var left = leftTraining(TODAY.minusYears(6), TODAY.minusYears(6).plusMonths(2), TODAY.minusYears(5));
        var again = leftTraining(TODAY.minusYears(4), TODAY.minusYears(4).plusDays(9), TODAY.minusYears(3));
        var once = examinations.record(
                file.id(), file.version(), file.sheet().withHistory(true, List.of(left), List.of()));
        assertThat(once.assessment().groundsPresent()).isEmpty();
        var both = file.sheet().withHistory(true, List.of(left, again), List.of());
        assertThat(examinations
                        .record(file.id(), once.version(), both)
                        .assessment()
                        .groundsPresent())
                .containsExactly(RefusalGround.LEFT_TRAINING);
    }

    private static Participation leftTraining(LocalDate start, LocalDate leftOn, LocalDate reregisteredOn) {
        return new Participation(
                Measure.TRAINING_AT_EMPLOYER,
                start.minusDays(3),
                start,
                null,
                false,
                leftOn,
                false,
                reregisteredOn,
                false,
                "Ответ центра г. Павлодара");
    }

    @Test
    void asksForTheDayOfReferralOfEveryParticipationThatIsAddedAndForDaysThatGoTogether() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).examined();
        var start = TODAY.minusYears(1);
        refuses(file, works(null, start, null, false, null), "PARTICIPATION_WITHOUT_REFERRAL", "referredOn");
        refuses(file, works(start, start.minusDays(1), null, false, null), "STARTED_BEFORE_REFERRAL", "from");
        refuses(file, works(start, start, start.plusMonths(3), false, start.plusMonths(4)), "LEFT_AFTER_END", "leftOn");
        refuses(file, works(start, start, null, true, start.plusMonths(4)), "RUNNING_THOUGH_LEFT", "leftOn");
    }

    private static Participation works(
            LocalDate referredOn, LocalDate from, LocalDate to, boolean running, LocalDate leftOn) {
        return new Participation(Measure.PUBLIC_WORKS, referredOn, from, to, running, leftOn, null, null, false, "");
    }

    private void refuses(CaseFile file, Participation past, String problem, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> examinations.record(
                        file.id(), file.version(), file.sheet().withHistory(true, List.of(past), List.of())))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("decision.sheet.error." + problem);
                    assertThat(refused.problems()).extracting(Problem::field).containsExactly(field);
                });
    }

    @Test
    void keepsAParticipationThatWasRecordedWhenLessWasAsked(@Autowired JdbcClient database) {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).examined();
        database.sql("""
                update examination set sheet = json_set(sheet, '$.participations', json_extract(?, '$'))
                where application_id = ?""")
                .params("""
                [{"measure":"PUBLIC_WORKS","from":"%s","to":"%s","running":true,
                "reReferredAfterLeaving":false,"source":""}]""".formatted(TODAY.minusMonths(5), TODAY.minusDays(1)), file.id())
                .update();
        var reread = cases.open(file.id());
        assertThat(reread.assessment().facts().history())
                .singleElement()
                .satisfies(past -> assertThat(past.running()).isFalse());
        var noted =
                examinations.record(file.id(), reread.version(), reread.sheet().withNote("Проверено."));
        assertThat(noted.sheet().participations()).hasSize(1);
        assertThat(noted.assessment().mayRefuse()).isFalse();
    }

    @Test
    void freesThePlaceWhenTheCaseIsToBeRefusedOrWithdrawn() {
        var refused = given.of(centre, Measure.PUBLIC_WORKS).preparedReferral();
        var withdrawn = preparation.withdrawConsent(refused.id(), refused.version(), TODAY);
        preparation.prepareRefusal(refused.id(), withdrawn.version());
        assertThat(places.reserved(refused.id())).isEmpty();
        var other = given.of(centre, Measure.PUBLIC_WORKS).preparedReferral();
        var closed = preparation.withdrawApplication(other.id(), other.version(), "Заявление от 02.03.2026");
        assertThat(closed.application().status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(places.reserved(other.id())).isEmpty();
    }

    @Test
    void takesAWithdrawnConsentForTheFourthGround() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).preparedReferral();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> preparation.withdrawConsent(file.id(), file.version(), TODAY.plusDays(1)))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("decision.error.DATE_AHEAD"));
        assertThat(file.assessment().mayRefer()).isTrue();

        var withdrawn = preparation.withdrawConsent(file.id(), file.version(), TODAY);

        assertThat(withdrawn.assessment().findings())
                .filteredOn(Finding.Present.class::isInstance)
                .containsExactly(new Finding.Present(
                        "consent", RefusalGround.NO_CONSENT, Evidence.of("evidence.consent-withdrawn", "on", TODAY)));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> preparation.submit(file.id(), withdrawn.version()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.REFERRAL_IMPOSSIBLE));
    }

    @Test
    void takesADecisionBackBeforeItIsSigned() {
        var file = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        var back = preparation.takeBack(file.id(), file.version());
        assertThat(back.application().status()).isEqualTo(ApplicationStatus.PREPARED);
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> preparation.takeBack(file.id(), file.version()));
        assertThatExceptionOfType(WrongStatus.class).isThrownBy(() -> preparation.takeBack(file.id(), back.version()));
    }

    @Test
    void closesTheExaminationWhileTheDecisionIsWithTheDirector() {
        var file = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> examinations.record(file.id(), file.version(), file.sheet()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_EXAMINABLE));
    }

    @Test
    void journalsEveryStepAndEveryLook() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        preparation.takeBack(file.id(), file.version());
        assertThat(journal.history(Subject.of("application", file.id()), 0, 50))
                .extracting(JournalEntry::action)
                .contains(
                        "application.looked",
                        "decision.examined",
                        "decision.place-chosen",
                        "decision.prepared",
                        "decision.submitted",
                        "decision.taken-back");
    }
}
