package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.regulation.CalendarChangedMeanwhile;
import kz.zholdama.regulation.InvalidCorrection;
import kz.zholdama.regulation.MovedDeadline;
import kz.zholdama.regulation.Term;
import kz.zholdama.regulation.WorkingDays;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The calendar is shared with every other test, so what is moved here is moved back. */
@ZholdamaTest
class CalendarChangeIT {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDateTime BEFORE = TUESDAY.atTime(18, 30);
    private static final LocalDateTime AFTER = TUESDAY.plusDays(1).atTime(18, 30);
    private static final List<CalendarCorrection> OFF = List.of(new CalendarCorrection(TUESDAY, false, "Перенос для проверки"));

    @Autowired
    private WorkingDays days;
    @Autowired
    private Applications applications;
    @Autowired
    private ReturnSlips slips;
    @Autowired
    private JournalReader journal;
    @Autowired
    private Filings filings;
    @Autowired
    private Centres centres;

    private IssuedCases cases;
    private Centres.Centre centre;

    @BeforeEach
    void prepare(@Autowired ApplicationContext application) {
        cases = IssuedCases.in(application);
        centre = centres.create();
    }

    @AfterEach
    void moveBack() {
        As.a(Centres.administrator()).run(() -> days.apply(List.of(new CalendarCorrection(TUESDAY, true, "Обратно")), days.mark()));
    }

    @Test
    void movesTheDeadlinesOfOpenCasesAsThePreviewTold() {
        var open = filings.register(centre.specialist(), Measure.SOCIAL_WORKPLACE);
        var issued = cases.issue(centre, Measure.SOCIAL_WORKPLACE);

        var plan = As.a(Centres.administrator()).call(() -> days.preview(OFF));
        assertThat(plan.moved()).extracting(MovedDeadline::term, MovedDeadline::caseNumber, MovedDeadline::from, MovedDeadline::to)
                .contains(tuple(Term.DECISION, open.number().orElseThrow(), BEFORE, AFTER),
                        tuple(Term.SLIP, issued.number(), LocalDate.of(2026, 3, 10).atStartOfDay(), LocalDate.of(2026, 3, 11).atStartOfDay()));
        assertThat(due(open.applicationId())).as("a preview changes nothing").isEqualTo(BEFORE);

        var moved = As.a(Centres.administrator()).call(() -> days.apply(OFF, days.mark()));

        assertThat(moved).isEqualTo(plan.moved().size());
        assertThat(due(open.applicationId())).isEqualTo(AFTER);
        assertThat(As.a(centre.specialist()).call(() -> slips.look(issued.applicationId())).referral().slipDueOn()).contains(LocalDate.of(2026, 3, 11));
        assertThat(As.a(centre.director()).call(() -> journal.history(Subject.of("application", open.applicationId()), 0, 10)))
                .extracting(JournalEntry::action).contains("application.due-moved");
    }

    @Test
    void aDayThatIsSoAlreadyMovesNothing() {
        var plan = As.a(Centres.administrator()).call(() -> days.preview(List.of(new CalendarCorrection(TUESDAY, true, "Уже рабочий"))));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.moved()).isEmpty();
    }

    @Test
    void theSlowerOfTwoAdministratorsIsTold() {
        As.a(Centres.administrator()).run(() -> {
            var mark = days.mark();
            days.apply(OFF, mark);

            assertThatThrownBy(() -> days.apply(List.of(new CalendarCorrection(TUESDAY.plusDays(1), false, "Еще один")), mark))
                    .isInstanceOf(CalendarChangedMeanwhile.class);
        });
    }

    @Test
    void refusesDaysWithoutReasonAndDaysThatComeTwice() {
        As.a(Centres.administrator()).run(() -> {
            assertThatThrownBy(() -> days.preview(List.of(new CalendarCorrection(TUESDAY, false, " ")))).isInstanceOf(InvalidCorrection.class);
            assertThatThrownBy(() -> days.preview(List.of(OFF.getFirst(), OFF.getFirst()))).isInstanceOf(InvalidCorrection.class);
            assertThatThrownBy(() -> days.preview(List.of(new CalendarCorrection(LocalDate.of(1999, 1, 4), false, "x"))))
                    .isInstanceOf(InvalidCorrection.class);
        });
    }

    private LocalDateTime due(long application) {
        return As.a(centre.specialist()).call(() -> applications.look(application)).dueAt().orElseThrow();
    }
}
