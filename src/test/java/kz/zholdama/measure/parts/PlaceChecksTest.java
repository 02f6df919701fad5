package kz.zholdama.measure.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
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
        refused(PlaceProblems.NO_MONTHS, new Term(0, TODAY, TODAY.plusDays(1)));
        refused(PlaceProblems.NO_DAYS, new Term(1, null, TODAY));
        refused(PlaceProblems.NO_DAYS.beside("to"), new Term(1, TODAY, null));
        refused(PlaceProblems.FROM_PASSED, new Term(1, TODAY.minusDays(1), TODAY.plusDays(20)));
        refused(PlaceProblems.TO_BEFORE_FROM, new Term(1, TODAY, TODAY.minusDays(1)));
        refused(
                PlaceProblems.TO_BESIDE_MONTHS,
                new Term(3, TODAY, TODAY.plusMonths(2).minusDays(1)));
        refused(
                PlaceProblems.TO_BESIDE_MONTHS,
                new Term(3, TODAY, TODAY.plusMonths(3).plusDays(1)));
    }

    @Test
    void refuseMoreMonthsThanTheProgrammeAllows() {
        var most = new Term(12, TODAY, Term.lastDay(TODAY, 12));
        var more = new Term(13, TODAY, Term.lastDay(TODAY, 13));

        assertThatNoException().isThrownBy(() -> checks.term(most, of(Measure.SOCIAL_WORKPLACE)));
        assertThat(reason(() -> checks.term(more, of(Measure.SOCIAL_WORKPLACE))))
                .containsExactly(PlaceProblems.tooManyMonths(12));
        assertThatNoException().isThrownBy(() -> checks.term(more, of(Measure.SILVER_AGE)));
    }

    private void refused(Problem problem, Term term) {
        assertThat(reason(() -> checks.term(term, of(Measure.SILVER_AGE)))).containsExactly(problem);
    }

    @Test
    void keepATextWithoutTheBlanksAroundIt() {
        assertThat(PlaceChecks.text(" Сварщик ", PlaceProblems.NO_QUALIFICATION))
                .isEqualTo("Сварщик");
        assertThat(reason(() -> PlaceChecks.text(" ", PlaceProblems.NO_QUALIFICATION)))
                .containsExactly(PlaceProblems.NO_QUALIFICATION);
        assertThat(reason(() -> PlaceChecks.text(null, PlaceProblems.NOT_FOUND)))
                .containsExactly(PlaceProblems.NOT_FOUND);
        assertThat(PlaceChecks.text("Ә".repeat(300), PlaceProblems.NO_QUALIFICATION))
                .hasSize(300);
        assertThat(reason(() -> PlaceChecks.text("Ә".repeat(301), PlaceProblems.NO_QUALIFICATION)))
                .containsExactly(PlaceProblems.TEXT_TOO_LONG.beside("qualification"));
        assertThat(reason(() -> PlaceChecks.text("a\u202eb", PlaceProblems.NO_QUALIFICATION)))
                .containsExactly(PlaceProblems.TEXT_HIDDEN.beside("qualification"));
        assertThatNoException().isThrownBy(() -> PlaceChecks.fits(null, "qualification"));
    }

    @Test
    void knowTheDayOfTheClock() {
        assertThat(checks.today()).isEqualTo(TODAY);
    }

    private static List<Problem> reason(ThrowingCallable checked) {
        return catchThrowableOfType(InvalidInput.class, checked).problems();
    }

    private static Circumstances of(Measure measure) {
        return new Circumstances(measure, Set.of(), null, null, TODAY, FirstEdition.edition());
    }
}
