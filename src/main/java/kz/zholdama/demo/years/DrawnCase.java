package kz.zholdama.demo.years;

import java.util.Map;
import java.util.Objects;

/**
 * A case that is being drawn: the pattern's, with other people, days, ids and numbers.
 *
 * @param days       by which it is earlier or later than the pattern
 * @param ids        of its rows, by table and the id of the pattern's row
 * @param numbers    and codes, by those of the pattern's
 * @param specialist who does in it what a specialist did in the pattern
 */
record DrawnCase(
        CasePattern pattern,
        DrawnCentre centre,
        DrawnPerson person,
        boolean personIsNew,
        DrawnCentre.Member specialist,
        String channel,
        int days,
        Map<String, Long> ids,
        Map<String, String> numbers) {

    long id() {
        return id("application " + pattern.id());
    }

    long id(String row) {
        return Objects.requireNonNull(ids.get(row), row);
    }

    String number(String known) {
        return Objects.requireNonNull(numbers.get(known), known);
    }
}
