package kz.zholdama.measure.parts;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.UnsuitablePlace;
import kz.zholdama.measure.UnsuitablePlace.Reason;
import kz.zholdama.person.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checks of a chosen place that the screen makes too, made once more; each throws {@link UnsuitablePlace}. */
@Component
public class PlaceChecks {

    private static final int MAX_TEXT = 300;

    private final Clock clock;

    PlaceChecks(Clock clock) {
        this.clock = clock;
    }

    /** The last day may be corrected, but not so far that the printed months are no longer true. */
    public void term(Term term, Circumstances of) {
        require(term.months() > 0, Reason.NO_MONTHS);
        require(term.from() != null && term.to() != null, Reason.NO_DAYS);
        var most = of.programme().maxMonths();
        if (most != null && term.months() > most) {
            throw new UnsuitablePlace(Reason.TOO_MANY_MONTHS, named("most", most));
        }
        require(!term.from().isBefore(today()), Reason.FROM_PASSED);
        require(!term.to().isBefore(term.from()), Reason.TO_BEFORE_FROM);
        require(
                !term.to().isBefore(term.from().plusMonths(term.months() - 1L))
                        && !term.to().isAfter(term.from().plusMonths(term.months())),
                Reason.TO_BESIDE_MONTHS);
    }

    /** Today of Asia/Almaty. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A text that must be there. @return as it is kept */
    public static String text(@Nullable String text, Reason whenMissing) {
        if (text == null || text.isBlank()) {
            throw new UnsuitablePlace(whenMissing);
        }
        fits(text);
        return text.strip();
    }

    /** A text that may be left out. */
    public static void fits(@Nullable String text) {
        require(text == null || text.length() <= MAX_TEXT, Reason.TEXT_TOO_LONG);
        require(PlainText.problem(text).isEmpty(), Reason.TEXT_HIDDEN);
    }

    public static void require(boolean fine, Reason reason) {
        if (!fine) {
            throw new UnsuitablePlace(reason);
        }
    }
}
