package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.employertraining.HiredForTraining;
import kz.zholdama.measure.resettlement.Housing;
import kz.zholdama.measure.resettlement.Resettled;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.training.Enrolment;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

class ReferralTest {

    private static final Kinds KINDS = KnownKinds.with(SlipOfKind.class);

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-10T05:00:00Z");
    private static final Actor BY = new Actor(1L, "Айгүлова Әсел", "Специалист");
    private static final ReturnSlip SLIP = new Employment(
            REFERRED, "5", REFERRED, "7-к", "Сварщик", 5, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 8, 9), true);

    @Test
    void theSlipMovesTheTermToWhatTheEmployerWrote() {
        var referral = issued();
        referral.slipReturned(SLIP, REFERRED.plusDays(5), BY, NOW);

        assertThat(referral.status()).isEqualTo(ReferralStatus.PLACED);
        assertThat(referral.participation(REFERRED).from()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(referral.participation(REFERRED).to()).isEqualTo(LocalDate.of(2026, 8, 9));
        assertThat(referral.participation(REFERRED).running()).isTrue();
    }

    @Test
    void aSlipIsReturnedOnceAndCorrectedAfterwards() {
        var referral = issued();
        assertThatThrownBy(() -> referral.correctSlip(SLIP, REFERRED, BY, NOW)).isInstanceOf(WrongReferralStatus.class);
        referral.slipReturned(SLIP, REFERRED, BY, NOW);

        assertThatThrownBy(() -> referral.slipReturned(SLIP, REFERRED, BY, NOW))
                .isInstanceOf(WrongReferralStatus.class);
        referral.correctSlip(SLIP, REFERRED.plusDays(1), BY, NOW);
        assertThat(referral.file().slipReceivedOn()).contains(REFERRED.plusDays(1));
    }

    @Test
    void onlyWhoWasTakenCanLeaveOrComplete() {
        var referral = issued();
        assertThatThrownBy(() -> referral.leave(left(), BY, NOW)).isInstanceOf(WrongReferralStatus.class);
        assertThatThrownBy(() -> referral.complete(REFERRED, BY, NOW)).isInstanceOf(WrongReferralStatus.class);
        referral.notTaken(new NotTaken(NotTaken.Reason.DID_NOT_COME, REFERRED, null), BY, NOW);

        assertThatThrownBy(() -> referral.slipReturned(SLIP, REFERRED, BY, NOW))
                .isInstanceOf(WrongReferralStatus.class);
    }

    @Test
    void leavingIsToldToTheRulesAndCompletedLater() {
        var referral = issued();
        referral.slipReturned(SLIP, REFERRED, BY, NOW);
        referral.leave(left(), BY, NOW);

        assertThat(referral.participation(REFERRED).running()).isFalse();
        assertThat(referral.participation(REFERRED).leftOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(referral.participation(REFERRED).goodReason()).isNull();

        referral.completeLeaving(
                new Leaving(LocalDate.of(2026, 3, 10), false, LocalDate.of(2026, 4, 10), null), BY, NOW);
        assertThat(referral.participation(REFERRED).goodReason()).isFalse();
        assertThat(referral.participation(REFERRED).reregisteredOn()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void itIsAnnulledOnceWhateverCameOfIt() {
        var referral = issued();
        referral.slipReturned(SLIP, REFERRED, BY, NOW);
        referral.complete(LocalDate.of(2026, 3, 10), BY, NOW);
        referral.annul(BY, NOW);

        assertThatThrownBy(() -> referral.annul(BY, NOW)).isInstanceOf(WrongReferralStatus.class);
    }

    @Test
    void aSlipIsLateFromTheDayAfterItsTermUntilItComesBack() {
        var referral = issued();
        assertThat(referral.file().daysLate(LocalDate.of(2026, 3, 10))).isZero();
        assertThat(referral.file().daysLate(LocalDate.of(2026, 3, 12))).isEqualTo(2);
        referral.slipReturned(SLIP, REFERRED.plusDays(9), BY, NOW);
        assertThat(referral.file().daysLate(LocalDate.of(2026, 3, 12))).isZero();
    }

    @Test
    void everyKindOfSlipBelongsToItsMeasuresOnly() {
        var enrolment = new Enrolment(REFERRED, "1", "Сварщик", 3, REFERRED.plusMonths(3));
        for (var measure : Measure.OF_THE_LAW) {
            var kinds = Stream.of(
                    SLIP,
                    enrolment,
                    new HiredForTraining(REFERRED, "1", "Сварщик", 3, REFERRED.plusMonths(3), true),
                    new Resettled(REFERRED, "1", REFERRED, "2", Housing.HOUSING, "г. Павлодар", null, null, null));
            assertThat(kinds.filter(KINDS.of(SlipOfKind.class, measure).type()::isInstance))
                    .as(measure.name())
                    .hasSize(1);
        }
    }

    @Test
    void columnsGiveBackWhatWasPutIn() {
        var places = new ChosenPlaceColumn(KnownKinds.with(PlaceOfKind.class));
        for (var measure : Measure.OF_THE_LAW) {
            var place = Samples.ofTheLaw(measure).place(Samples.term(REFERRED));
            assertThat(places.read(places.written(place))).isEqualTo(place);
        }
        var column = new ReportedColumn(KINDS);
        var reported = Reported.NONE.with(SLIP).with(left());
        assertThat(column.read(column.written(reported))).isEqualTo(reported);
    }

    /** Slips were told apart by the number of their annex once. */
    @ParameterizedTest
    @CsvSource({
        "4, training.Enrolment",
        "5, employertraining.HiredForTraining",
        "8, subsidised.Employment",
        "11, resettlement.Resettled"
    })
    void readsASlipThatWasStoredUnderItsAnnex(String annex, String kind) {
        var column = new ReportedColumn(KINDS);

        var read = column.read(
                "{\"slip\":{\"annex\":\"" + annex + "\",\"orderNumber\":\"7\",\"orderCopyAttached\":false}}");

        assertThat(read.slip().getClass().getName()).endsWith("measure." + kind);
        assertThat(column.written(read)).contains("\"orderNumber\":\"7\"").doesNotContain("annex");
        assertThat(column.read(column.written(read))).isEqualTo(read);
    }

    private static Leaving left() {
        return new Leaving(LocalDate.of(2026, 3, 10), null, null, "Переехал");
    }

    private static Referral issued() {
        var issued = Referral.issue(
                new NewReferral(
                        1,
                        2,
                        "Тестов Тест",
                        3,
                        Measure.SOCIAL_WORKPLACE,
                        "T-1",
                        4,
                        "CODE",
                        REFERRED,
                        Samples.ofTheLaw(Measure.SOCIAL_WORKPLACE).place(Samples.term(REFERRED)),
                        BY),
                LocalDate.of(2026, 3, 10),
                NOW);
        ReflectionTestUtils.setField(issued, "id", 5L); // as if it were stored
        return issued;
    }
}
