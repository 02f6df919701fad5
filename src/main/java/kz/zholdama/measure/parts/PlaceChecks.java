package kz.zholdama.measure.parts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checks of a chosen place that the screen makes too, made once more; each throws {@link InvalidInput}. */
@Component
public class PlaceChecks {

    private static final int MAX_TEXT = 300;

    private final Clock clock;

    PlaceChecks(Clock clock) {
        this.clock = clock;
    }

    /** The last day may be corrected, but not so far that the printed months are no longer true. */
    public void term(Term term, Circumstances of) {
        require(term.months() > 0, PlaceProblems.NO_MONTHS);
        require(term.from() != null, PlaceProblems.NO_DAYS);
        require(term.to() != null, PlaceProblems.NO_DAYS.beside("to"));
        var most = of.programme().maxMonths();
        if (most != null) {
            require(term.months() <= most, PlaceProblems.tooManyMonths(most));
        }
        require(!term.from().isBefore(today()), PlaceProblems.FROM_PASSED);
        require(!term.to().isBefore(term.from()), PlaceProblems.TO_BEFORE_FROM);
        require(
                !term.to().isBefore(term.from().plusMonths(term.months() - 1L))
                        && !term.to().isAfter(term.from().plusMonths(term.months())),
                PlaceProblems.TO_BESIDE_MONTHS);
    }

    /** Today of Asia/Almaty. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A text that must be there, told beside the field of that problem. @return as it is kept */
    public static String text(@Nullable String text, Problem whenMissing) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(whenMissing);
        }
        fits(text, Objects.requireNonNull(whenMissing.field()));
        return text.strip();
    }

    /** A text that may be left out. */
    public static void fits(@Nullable String text, String field) {
        require(text == null || text.length() <= MAX_TEXT, PlaceProblems.TEXT_TOO_LONG.beside(field));
        require(PlainText.problem(text).isEmpty(), PlaceProblems.TEXT_HIDDEN.beside(field));
    }

    public static void require(boolean fine, Problem problem) {
        if (!fine) {
            throw new InvalidInput(problem);
        }
    }
}
