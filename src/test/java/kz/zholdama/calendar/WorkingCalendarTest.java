package kz.zholdama.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars of 2024 to 2027 day by day, as published (2027 by the rule alone). */
class WorkingCalendarTest {

    /** The published one, which has not reckoned any year yet. */
    private final WorkingCalendar calendar = WorkingCalendar.published().with(List.of(), Set.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, '1-1 1-2 3-8 3-21 3-22 3-25 5-1 5-7 5-8 5-9 7-8 8-30 10-25 12-16', 5-4",
        "2025, '1-1 1-2 1-3 1-7 3-10 3-21 3-24 3-25 5-1 5-7 5-9 6-6 7-7 9-1 10-27 12-16', 1-5",
        "2026, '1-1 1-2 1-7 3-9 3-23 3-24 3-25 5-1 5-7 5-11 5-27 7-6 10-26 12-16',",
        "2027, '1-1 1-4 1-7 3-8 3-15 3-22 3-23 3-24 5-3 5-7 5-10 7-6 10-25 12-16',"
    })
    void hasNoOtherWeekdaysOffAndNoOtherWorkingWeekends(int year, String weekdaysOff, String workingWeekends) {
        assertThat(daysOf(year)
                        .filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day))
                        .toList())
                .isEqualTo(days(year, weekdaysOff));
        assertThat(daysOf(year)
                        .filter(day -> isWeekend(day) && calendar.isWorkingDay(day))
                        .toList())
                .isEqualTo(days(year, workingWeekends));
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2024, 249", "2025, 246", "2026, 247", "2027, 247"})
    void countsTheWorkingDaysOfTheYear(int year, int workingDays) {
        assertThat(daysOf(year).filter(calendar::isWorkingDay).count()).isEqualTo(workingDays);
    }

    @Test
    void carriesNeitherTheSeventhOfJanuaryNorKurbanAitOver() {
        assertThat(LocalDate.of(2024, 1, 7).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 1, 8))).isTrue();
        assertThat(LocalDate.of(2024, 6, 16).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 6, 17))).isTrue();
    }

    @Test
    void keepsTheThirtiethOfAugustUntilTwentyTwentyFiveOnly() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 8, 30))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 9, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-07, CHRISTMAS",
        "2026-03-08, WOMENS_DAY",
        "2026-05-27, KURBAN_AIT",
        "2025-08-30, CONSTITUTION_DAY",
        "2027-03-15, CONSTITUTION_DAY"
    })
    void namesAHolidayOnItsOwnDay(LocalDate day, Holiday holiday) {
        assertThat(calendar.holidayOn(day)).contains(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09", "2026-03-15", "2026-08-30", "2027-05-27", "2026-11-27"})
    void namesNeitherTheDayItMovesToNorOneOfOtherYears(LocalDate day) {
        assertThat(calendar.holidayOn(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void isConfirmedAsFarAsTheMovesArePublished(int year) {
        assertThat(calendar.isConfirmed(year)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2027, 2028})
    void isNotConfirmedBeyond(int year) {
        assertThat(calendar.isConfirmed(year)).isFalse();
    }

    @Test
    void stepsOverNewYear() {
        assertThat(calendar.nextWorkingDay(LocalDate.of(2024, 12, 31))).isEqualTo("2025-01-05");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2025, 12, 31))).isEqualTo("2026-01-05");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-05");
    }

    @Test
    void countsTermsFromTheDayAfter() {
        var friday = LocalDate.of(2026, 3, 20);
        assertThat(calendar.plusWorkingDays(friday, 0)).isEqualTo(friday);
        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo("2026-03-26");
        assertThat(calendar.plusWorkingDays(friday, 3)).isEqualTo("2026-03-30");
    }

    @Test
    void isCorrectedWithoutChangingThePublishedOne() {
        var saturday = LocalDate.of(2027, 5, 8);
        var monday = LocalDate.of(2027, 5, 10);
        var corrected = calendar.with(
                List.of(
                        new CalendarCorrection(saturday, true, "перенос"),
                        new CalendarCorrection(monday, true, "ошибка"),
                        new CalendarCorrection(monday, false, "перенос")),
                Set.of(2027));

        assertThat(corrected.isWorkingDay(saturday)).isTrue();
        assertThat(corrected.isWorkingDay(monday))
                .as("the later correction holds")
                .isFalse();
        assertThat(corrected.isConfirmed(2027)).isTrue();
        assertThat(corrected.isWorkingDay(LocalDate.of(2024, 5, 4)))
                .as("published moves stay")
                .isTrue();
        assertThat(calendar.isWorkingDay(saturday)).isFalse();
        assertThat(calendar.isConfirmed(2027)).isFalse();
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<LocalDate> days(int year, String monthsAndDays) {
        return monthsAndDays == null
                ? new ArrayList<>()
                : Arrays.stream(monthsAndDays.split(" "))
                        .map(text -> text.split("-"))
                        .map(parts -> MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                                .atYear(year))
                        .toList();
    }
}
