package kz.zholdama.measure.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.UnsuitablePlace;
import kz.zholdama.measure.UnsuitablePlace.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is said of a term and of a text of any place. */
class PlaceChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final PlaceChecks checks =
            new PlaceChecks(Clock.fixed(TODAY.atStartOfDay(ALMATY).toInstant(), ALMATY));

    @Test
    void takeATermFromTodayOnWithinThePrintedMonths() {
        fits(new Term(3, TODAY, Term.lastDay(TODAY, 3)));
        fits(new Term(3, TODAY, TODAY.plusMonths(2)));
        fits(new Term(3, TODAY, TODAY.plusMonths(3)));
        fits(new Term(1, TODAY, TODAY));
        assertThat(Term.lastDay(TODAY, 3)).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    private void fits(Term term) {
        assertThatNoException().isThrownBy(() -> checks.term(term, of(Measure.SILVER_AGE)));
    }

    @Test
    void refuseATermThatIsNone() {
        refused(Reason.NO_MONTHS, new Term(0, TODAY, TODAY.plusDays(1)));
        refused(Reason.NO_DAYS, new Term(1, null, TODAY));
        refused(Reason.NO_DAYS, new Term(1, TODAY, null));
        refused(Reason.FROM_PASSED, new Term(1, TODAY.minusDays(1), TODAY.plusDays(20)));
        refused(Reason.TO_BEFORE_FROM, new Term(1, TODAY, TODAY.minusDays(1)));
        refused(Reason.TO_BESIDE_MONTHS, new Term(3, TODAY, TODAY.plusMonths(2).minusDays(1)));
        refused(Reason.TO_BESIDE_MONTHS, new Term(3, TODAY, TODAY.plusMonths(3).plusDays(1)));
    }

    @Test
    void refuseMoreMonthsThanTheProgrammeAllows() {
        var most = new Term(12, TODAY, Term.lastDay(TODAY, 12));
        var more = new Term(13, TODAY, Term.lastDay(TODAY, 13));

        assertThatNoException().isThrownBy(() -> checks.term(most, of(Measure.SOCIAL_WORKPLACE)));
        assertThat(reason(() -> checks.term(more, of(Measure.SOCIAL_WORKPLACE))))
                .isEqualTo(Reason.TOO_MANY_MONTHS);
        assertThatNoException().isThrownBy(() -> checks.term(more, of(Measure.SILVER_AGE)));
    }

    private void refused(Reason reason, Term term) {
        assertThat(reason(() -> checks.term(term, of(Measure.SILVER_AGE)))).isEqualTo(reason);
    }

    @Test
    void keepATextWithoutTheBlanksAroundIt() {
        assertThat(PlaceChecks.text(" Сварщик ", Reason.NO_QUALIFICATION)).isEqualTo("Сварщик");
        assertThat(reason(() -> PlaceChecks.text(" ", Reason.NO_QUALIFICATION))).isEqualTo(Reason.NO_QUALIFICATION);
        assertThat(reason(() -> PlaceChecks.text(null, Reason.NOT_FOUND))).isEqualTo(Reason.NOT_FOUND);
        assertThat(PlaceChecks.text("Ә".repeat(300), Reason.NOT_FOUND)).hasSize(300);
        assertThat(reason(() -> PlaceChecks.text("Ә".repeat(301), Reason.NOT_FOUND)))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(() -> PlaceChecks.text("a\u202eb", Reason.NOT_FOUND))).isEqualTo(Reason.TEXT_HIDDEN);
        assertThatNoException().isThrownBy(() -> PlaceChecks.fits(null));
    }

    @Test
    void knowTheDayOfTheClock() {
        assertThat(checks.today()).isEqualTo(TODAY);
    }

    private static Reason reason(ThrowingCallable checked) {
        return catchThrowableOfType(UnsuitablePlace.class, checked).reason();
    }

    private static Circumstances of(Measure measure) {
        return new Circumstances(measure, Set.of(), null, null, TODAY, FirstEdition.edition());
    }
}
