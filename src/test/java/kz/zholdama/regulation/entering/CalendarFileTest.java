package kz.zholdama.regulation.entering;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.zholdama.calendar.CalendarCorrection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    @Test
    void readsDatesAndWordsAsPeopleWriteThem() {
        var file = CalendarFile.read(
                utf8("\uFEFFДата;Вид;Причина\n05.01.2027;рабочий;Перенос; с 4 января\r\n2027-01-04;off;Праздник\n\n"
                        + "06.01.2027;Демалыс;Көшіру"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.days())
                .containsExactly(
                        new CalendarCorrection(LocalDate.of(2027, 1, 5), true, "Перенос; с 4 января"),
                        new CalendarCorrection(LocalDate.of(2027, 1, 4), false, "Праздник"),
                        new CalendarCorrection(LocalDate.of(2027, 1, 6), false, "Көшіру"));
    }

    @Test
    void readsWhatASpreadsheetQuotesAndQuotesThatPeopleSet() {
        var file = CalendarFile.read(utf8("""
                05.01.2027;рабочий;"Перенос; ""мост"" с 4 января"
                04.01.2027;off;"Наурыз" мейрамы; көшірілді
                """));

        assertThat(file.days())
                .extracting(CalendarCorrection::reason)
                .containsExactly("Перенос; \"мост\" с 4 января", "\"Наурыз\" мейрамы; көшірілді");
    }

    @ParameterizedTest
    @CsvSource({
        "05.01.2027;рабочий, columns",
        "30.02.2027;off;x, date",
        "05.01.2027;нерабочий;x, kind",
        "05.01.2027;off; , reason"
    })
    void tellsTheLineAndWhatIsWrongWithIt(String line, String key) {
        var file = CalendarFile.read(utf8("04.01.2027;off;Праздник\n" + line));

        assertThat(file.days()).as("all or nothing").isEmpty();
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.problem().key()).endsWith("." + key);
        });
    }

    @Test
    void tellsEveryWrongLineAndADayThatComesTwice() {
        var file = CalendarFile.read(utf8("04.01.2027;off;Праздник\nчепуха;off;x\n2027-01-04;working;y\n"));

        assertThat(file.problems()).extracting(CalendarFile.WrongLine::line).containsExactly(2, 3);
        assertThat(file.problems().getLast().problem().arguments()).containsExactly(named("line", 1));
    }

    @Test
    void refusesAFileThatIsNoListOfDays() {
        assertThat(CalendarFile.read(new byte[CalendarFile.MOST_BYTES + 1]).problems())
                .extracting(wrong -> wrong.problem().key())
                .containsExactly("regulation.calendar-file.too-large");
        assertThat(CalendarFile.read("05.01.2027;рабочий;x".getBytes(Charset.forName("windows-1251")))
                        .problems())
                .extracting(wrong -> wrong.problem().key())
                .containsExactly("regulation.calendar-file.not-utf8");
        assertThat(CalendarFile.read(utf8("\n \n")).problems())
                .extracting(wrong -> wrong.problem().key())
                .containsExactly("regulation.calendar-file.empty");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
