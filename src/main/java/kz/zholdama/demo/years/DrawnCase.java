package kz.zholdama.demo.years;

import java.util.Map;
import java.util.Objects;

/**
 * A case that is being drawn: the pattern's, with other people, days, ids and numbers.
 *
 * @param ids     of its rows, by table and the id of the pattern's row
 * @param numbers and codes, by those of the pattern's
 */
record DrawnCase(Draw draw, Map<String, Long> ids, Map<String, String> numbers) {

    DrawnCentre centre() {
        return draw.centre();
    }

    DrawnPerson person() {
        return draw.person();
    }

    long id() {
        return id("application " + draw.pattern().id());
    }

    long id(String row) {
        return Objects.requireNonNull(ids.get(row), row);
    }

    String number(String known) {
        return Objects.requireNonNull(numbers.get(known), known);
    }
}
