package kz.zholdama.decision.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.StatutoryClock;
import kz.zholdama.calendar.StatutoryClock.Terms;
import kz.zholdama.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday, 2 March 2026, to Friday are office days; 7 and 8 March are days off, and so is Monday, 9 March. */
class ForecastTest {

    private final StatutoryClock clock =
            new StatutoryClock(WorkingCalendar.published(), OfficeHours.STATUTORY, new Terms(1, 5, false, false));

    @ParameterizedTest(name = "at {0} the pace is told from {1} on and the day ends at {2}")
    @CsvSource({
        "2026-03-03T16:30, 2026-03-03T00:00, 2026-03-03T18:30", // six hours without the break
        "2026-03-03T14:30, 2026-03-03T00:00, 2026-03-03T18:30", // four hours, just enough
        "2026-03-03T12:59, 2026-03-02T00:00, 2026-03-03T18:30",
        "2026-03-03T08:00, 2026-03-02T00:00, 2026-03-03T18:30", // before opening
        "2026-03-03T18:30, 2026-03-03T00:00, 2026-03-04T18:30", // at closing
        "2026-03-06T20:00, 2026-03-06T00:00, 2026-03-10T18:30", // the evening before three days off
        "2026-03-08T12:00, 2026-03-06T00:00, 2026-03-10T18:30", // a day off
        "2026-03-10T09:30, 2026-03-06T00:00, 2026-03-10T18:30" // the first half hour after them
    })
    void knowsItsTimes(LocalDateTime now, LocalDateTime from, LocalDateTime by) {
        assertThat(Forecast.paceFrom(clock, now)).isEqualTo(from);
        assertThat(Forecast.of(clock, now, 0, 0, 0).by()).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0} signed in 6 hours, {1} late, {2} due in 2 hours: {3} will be late")
    @CsvSource({
        "12, 0,  3, 0",
        "12, 0,  4, 0", // four in two hours: just enough
        "12, 0,  5, 1",
        "12, 3,  4, 3", // what is late comes first
        "12, 9,  4, 4", // and takes all the time
        "0,  0,  4, 4", // nothing was signed
        "0,  0,  0, 0", // nothing is due
        "12, 9,  0, 0"
    })
    void expectsThePaceToStay(int signed, int late, int due, int willBeLate) {
        var forecast = Forecast.of(clock, LocalDateTime.parse("2026-03-03T16:30"), signed, late, due);

        assertThat(forecast.willBeLate()).isEqualTo(willBeLate);
        assertThat(forecast.worked()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void hasAWholeOfficeDayBeforeItInTheEvening() {
        var forecast = Forecast.of(clock, LocalDateTime.parse("2026-03-03T19:00"), 8, 0, 10);

        assertThat(forecast.worked()).isEqualTo(Duration.ofHours(8));
        assertThat(forecast.willBeLate()).isEqualTo(2);
    }
}
