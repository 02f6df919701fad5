package kz.zholdama.demo.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A case of the demo by which others are drawn.
 *
 * @param received day in UTC
 * @param oldest   days after its receipt in which nobody is late with it: an application is not undecided for years
 * @param span     days from its receipt to the last thing that happened to it
 * @param numbers  on its documents
 * @param codes    of its documents and slips
 * @param late     whether it was decided after its term
 */
record CasePattern(
        long id,
        Fate fate,
        Sex sex,
        LocalDate born,
        LocalDate received,
        int span,
        int oldest,
        boolean late,
        Map<String, Numbered> numbers,
        Set<String> codes,
        Optional<String> applicationNumber,
        List<PatternRow> rows) {

    /** What a number stands on, and of which day. */
    record Numbered(DocumentKind kind, LocalDate day) {}

    /**
     * A row of it.
     *
     * @param id     null where the table has no ids
     * @param values in the order of the table's columns
     */
    record PatternRow(String table, @Nullable Long id, List<Slot> values) {}

    /** By how many days to move it so that it was received in that week before today, on the same day of the week. */
    int days(LocalDate today, int weeksBefore) {
        var base = (int) ChronoUnit.DAYS.between(received, today);
        return -7 * Math.floorDiv(7 * weeksBefore + 6 - base, 7);
    }

    /** Whether all of it lies before today when it is moved so. */
    boolean fits(LocalDate today, int days) {
        var age = ChronoUnit.DAYS.between(received.plusDays(days), today);
        return span <= age && age <= oldest;
    }
}
