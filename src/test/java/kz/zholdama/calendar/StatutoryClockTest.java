package kz.zholdama.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.zholdama.calendar.StatutoryClock.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    private final StatutoryClock clock =
            new StatutoryClock(WorkingCalendar.published(), OfficeHours.STATUTORY, new Terms(1, 5, false, true));

    @ParameterizedTest(name = "{3}: {0} at {1} counts from {2}")
    @CsvSource({
        "2026-03-06T18:29:59, PORTAL,          2026-03-06, Friday just before closing",
        "2026-03-06T18:30:00, PORTAL,          2026-03-10, Friday at closing with 8 March moved to Monday",
        "2026-03-13T18:29:00, LABOUR_EXCHANGE, 2026-03-13, Friday 18:29",
        "2026-03-13T18:30:00, LABOUR_EXCHANGE, 2026-03-16, Friday 18:30",
        "2026-03-20T19:05:00, PORTAL,          2026-03-26, the evening before Nauryz",
        "2026-03-24T12:00:00, PORTAL,          2026-03-26, a moved day off",
        "2026-03-02T00:00:00, PORTAL,          2026-03-02, midnight of a working day",
        "2026-03-02T08:59:59, PORTAL,          2026-03-02, before nine",
        "2026-03-02T13:45:00, PORTAL,          2026-03-02, the midday break",
        "2026-03-01T23:59:59, PORTAL,          2026-03-02, the last second of a Sunday",
        "2025-12-31T18:30:00, PORTAL,          2026-01-05, New Year's Eve after hours",
        "2026-12-31T18:29:59, PORTAL,          2026-12-31, New Year's Eve in hours",
        "2026-01-01T10:00:00, LABOUR_EXCHANGE, 2026-01-05, New Year",
        "2025-01-04T10:00:00, PORTAL,          2025-01-05, a Saturday before a working Sunday",
        "2024-05-04T18:30:00, PORTAL,          2024-05-06, a working Saturday after hours",
        "2026-03-02T19:30:00, CENTRE,          2026-03-02, paper registered in the evening",
        "2026-03-01T11:00:00, CENTRE,          2026-03-02, paper registered on a Sunday",
        "2026-03-25T11:00:00, CENTRE,          2026-03-26, paper registered on a moved day off"
    })
    void countsAnApplicationFromADay(LocalDateTime received, Channel channel, LocalDate counted, String what) {
        assertThat(clock.countsFrom(received, channel)).as(what).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-26, 2026-03-27T18:30", "2026-03-20, 2026-03-26T18:30", "2026-03-27, 2026-03-30T18:30",
        "2025-12-31, 2026-01-05T18:30", "2024-05-03, 2024-05-04T18:30", "2024-12-31, 2025-01-05T18:30"
    })
    void isDueAtTheEndOfTheNextWorkingDay(LocalDate counted, LocalDateTime due) {
        assertThat(clock.dueAt(counted)).isEqualTo(due);
    }

    @Test
    void answersTheExampleOfTheInterface() {
        var counted = clock.countsFrom(LocalDateTime.parse("2026-03-20T19:05"), Channel.PORTAL);

        assertThat(counted).isEqualTo("2026-03-26");
        assertThat(clock.dueAt(counted)).isEqualTo("2026-03-27T18:30");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-10", "2026-03-20, 2026-04-01", "2025-12-26, 2026-01-06", "2024-04-30, 2024-05-10"})
    void expectsASlipByTheFifthWorkingDayAfterTheReferral(LocalDate referred, LocalDate due) {
        assertThat(clock.slipDueOn(referred)).isEqualTo(due);
    }

    @Test
    void takesTermsAndHoursAsTheyAreSet() {
        var early = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0), LocalTime.of(12, 0), LocalTime.of(13, 0));
        var other = new StatutoryClock(WorkingCalendar.published(), early, new Terms(3, 10, false, true));

        assertThat(other.countsFrom(LocalDateTime.parse("2026-03-02T17:00"), Channel.PORTAL))
                .isEqualTo("2026-03-03");
        assertThat(other.dueAt(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-05T17:00");
        assertThat(other.slipDueOn(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-17");
    }

    @ParameterizedTest(name = "{1}, {0}: due {2}, or {3} by the other reading")
    @CsvSource({
        "2026-03-20T19:05, PORTAL,          2026-03-27T18:30, 2026-03-26T18:30",
        "2026-03-13T18:29, PORTAL, 2026-03-16T18:30, 2026-03-16T18:30",
        "2026-03-14T10:00, LABOUR_EXCHANGE, 2026-03-17T18:30, 2026-03-16T18:30",
        "2026-03-14T10:00, CENTRE, 2026-03-17T18:30, 2026-03-17T18:30"
    })
    void canReadTheNextWorkingDayOfTheResultToo(
            LocalDateTime received, Channel channel, LocalDateTime due, LocalDateTime otherwise) {
        var other = new StatutoryClock(WorkingCalendar.published(), OfficeHours.STATUTORY, new Terms(1, 5, true, true));
        var day = received.toLocalDate();

        assertThat(clock.dueAt(clock.countsFrom(received, channel), day, channel))
                .isEqualTo(due);
        assertThat(other.dueAt(other.countsFrom(received, channel), day, channel))
                .isEqualTo(otherwise);
    }

    @Test
    void canLeaveWorkingSaturdaysOutOfTheOfficeDaysButNotOutOfTheTermOfASlip() {
        var other =
                new StatutoryClock(WorkingCalendar.published(), OfficeHours.STATUTORY, new Terms(1, 5, false, false));
        var saturday = LocalDate.of(2024, 5, 4);

        assertThat(clock.countsFrom(saturday.atTime(10, 0), Channel.CENTRE)).isEqualTo(saturday);
        assertThat(other.countsFrom(saturday.atTime(10, 0), Channel.CENTRE)).isEqualTo("2024-05-06");
        assertThat(clock.dueAt(saturday.minusDays(1))).isEqualTo("2024-05-04T18:30");
        assertThat(other.dueAt(saturday.minusDays(1))).isEqualTo("2024-05-06T18:30");
        assertThat(other.slipDueOn(saturday.minusDays(4))).isEqualTo(clock.slipDueOn(saturday.minusDays(4)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T11:30, 90",
        "2026-03-02T12:00, 2026-03-02T15:00, 90", // the break is no open time
        "2026-03-02T08:00, 2026-03-02T20:00, 480",
        "2026-03-06T18:00, 2026-03-10T09:15, 45", // a weekend and a holiday lie between
        "2026-03-02T19:00, 2026-03-02T23:00, 0",
        "2026-03-03T10:00, 2026-03-02T10:00, 0"
    })
    void measuresWhatAResultTookByTheOpenOffice(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(clock.officeTime(from, to)).hasMinutes(minutes);
    }

    @Test
    void knowsTheStatutoryHours() {
        assertThat(OfficeHours.STATUTORY)
                .isEqualTo(new OfficeHours(
                        LocalTime.parse("09:00"),
                        LocalTime.parse("18:30"),
                        LocalTime.parse("13:00"),
                        LocalTime.parse("14:30")));
        assertThat(OfficeHours.STATUTORY.isAfterHours(LocalTime.parse("18:29:59.999")))
                .isFalse();
        assertThat(OfficeHours.STATUTORY.isAfterHours(LocalTime.parse("18:30"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00, 13:00, 14:00",
        "09:00, 18:00, 08:00, 14:00",
        "09:00, 18:00, 14:00, 13:00",
        "09:00, 18:00, 13:00, 18:00"
    })
    void refusesHoursThatDoNotFollowEachOther(
            LocalTime opens, LocalTime closes, LocalTime breakFrom, LocalTime breakTo) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(opens, closes, breakFrom, breakTo));
    }
}
