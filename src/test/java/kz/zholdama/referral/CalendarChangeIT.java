package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.regulation.MovedDeadline;
import kz.zholdama.regulation.Term;
import kz.zholdama.regulation.entering.DayChange;
import kz.zholdama.regulation.entering.DayChange.Corrected;
import kz.zholdama.regulation.entering.DayChange.Restored;
import kz.zholdama.regulation.entering.PastDayChange;
import kz.zholdama.regulation.entering.WorkingDays;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar is shared with every other test, so what is moved here is moved back. */
@ZholdamaTest
class CalendarChangeIT {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDateTime BEFORE = TUESDAY.atTime(18, 30);
    private static final LocalDateTime AFTER = TUESDAY.plusDays(1).atTime(18, 30);
    private static final List<DayChange> OFF = List.of(new Corrected(TUESDAY, false, "Перенос для проверки"));

    @Autowired
    private WorkingDays days;

    @Autowired
    private Applications applications;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private JournalReader journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private GivenCases given;

    private Centres.Centre centre;

    @BeforeEach
    void prepare(@Autowired Centres centres) {
        centre = centres.create();
    }

    @AfterEach
    void moveBack() {
        As.a(Centres.administrator()).run(() -> days.apply(List.of(new Restored(TUESDAY, "Обратно")), days.mark()));
    }

    @Test
    void movesTheDeadlinesOfOpenCasesAsThePreviewTold() {
        var open = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();

        var plan = As.a(Centres.administrator()).call(() -> days.preview(OFF));
        assertThat(plan.moved())
                .extracting(MovedDeadline::term, MovedDeadline::caseNumber, MovedDeadline::from, MovedDeadline::to)
                .contains(
                        tuple(Term.DECISION, open.number().orElseThrow(), BEFORE, AFTER),
                        tuple(
                                Term.SLIP,
                                issued.number(),
                                LocalDate.of(2026, 3, 10).atStartOfDay(),
                                LocalDate.of(2026, 3, 11).atStartOfDay()));
        assertThat(due(open.applicationId())).as("a preview changes nothing").isEqualTo(BEFORE);

        var moved = As.a(Centres.administrator()).call(() -> days.apply(OFF, days.mark()));

        assertThat(moved).isEqualTo(plan.moved().size());
        assertThat(due(open.applicationId())).isEqualTo(AFTER);
        assertThat(As.a(centre.specialist())
                        .call(() -> slips.look(issued.applicationId()))
                        .referral()
                        .slipDueOn())
                .contains(LocalDate.of(2026, 3, 11));
        assertThat(As.a(centre.director())
                        .call(() -> journal.history(Subject.of("application", open.applicationId()), 0, 10)))
                .extracting(JournalEntry::action)
                .contains("application.due-moved");
    }

    @Test
    void aDayThatIsSoAlreadyMovesNothing() {
        var plan = As.a(Centres.administrator())
                .call(() -> days.preview(List.of(new Corrected(TUESDAY, true, "Уже рабочий"))));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.moved()).isEmpty();
    }

    @Test
    void theSlowerOfTwoAdministratorsIsTold() {
        As.a(Centres.administrator()).run(() -> {
            var mark = days.mark();
            days.apply(OFF, mark);

            assertThatThrownBy(() -> days.apply(List.of(new Corrected(TUESDAY.plusDays(1), false, "Еще один")), mark))
                    .isInstanceOf(ChangedMeanwhile.class);
        });
    }

    @Test
    void refusesDaysWithoutReasonAndDaysThatComeTwice() {
        As.a(Centres.administrator()).run(() -> {
            assertThatThrownBy(() -> days.preview(List.of(new Corrected(TUESDAY, false, " "))))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> days.preview(List.of(OFF.getFirst(), OFF.getFirst())))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> days.preview(List.of(new Corrected(LocalDate.of(1999, 1, 4), false, "x"))))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void aCorrectionTakenAwayGivesTheOfficialDayAndItsDeadlinesBack() {
        var open = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
        var restored = List.<DayChange>of(new Restored(TUESDAY, "Внесено по ошибке"));
        As.a(Centres.administrator()).run(() -> {
            assertThat(days.preview(restored))
                    .as("there is nothing to take away yet")
                    .extracting(plan -> plan.changes().size(), plan -> plan.unchanged())
                    .containsExactly(0, 1);
            days.apply(OFF, days.mark());

            assertThat(days.preview(restored).moved())
                    .extracting(MovedDeadline::caseNumber, MovedDeadline::from, MovedDeadline::to)
                    .contains(tuple(open.number().orElseThrow(), AFTER, BEFORE));
            assertThat(days.apply(restored, days.mark())).isPositive();
        });

        assertThat(due(open.applicationId())).isEqualTo(BEFORE);
        As.a(Centres.administrator()).run(() -> {
            assertThat(days.year(2026).stream().filter(day -> day.day().equals(TUESDAY)))
                    .singleElement()
                    .matches(day -> day.working() && !day.isCorrected());
            assertThat(days.changesOf(TUESDAY).subList(0, 2))
                    .extracting(PastDayChange::restored, PastDayChange::working, PastDayChange::reason)
                    .containsExactly(
                            tuple(true, true, "Внесено по ошибке"),
                            tuple(false, false, OFF.getFirst().reason()));
        });
    }

    @Test
    void aChangeMadeOnAnotherNodeHoldsForTheNextCaseAtOnce() {
        given.of(centre, Measure.SOCIAL_WORKPLACE).registered(); // this node knows the calendar now
        otherNodeCorrects();

        var open = given.of(centre, Measure.PUBLIC_WORKS).registered();
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();

        assertThat(due(open.applicationId())).isEqualTo(AFTER);
        assertThat(As.a(centre.specialist())
                        .call(() -> slips.look(issued.applicationId()))
                        .referral()
                        .slipDueOn())
                .contains(LocalDate.of(2026, 3, 11));
    }

    /** What a change leaves in the database, without a word to this node. */
    private void otherNodeCorrects() {
        transactions.executeWithoutResult(_ -> {
            database.sql("insert into calendar_correction (day, working, reason) values (?, false, 'С другого узла')")
                    .param(TUESDAY)
                    .update();
            database.sql("update calendar_revision set number = number + 1").update();
        });
    }

    @Test
    void aChangeWaitsForTheCaseThatIsComingInAndMovesIt() throws Exception {
        try (var colleague = Executors.newSingleThreadExecutor()) {
            var arrived = transactions.execute(_ -> {
                var open = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
                var change =
                        colleague.submit(() -> As.a(Centres.administrator()).call(() -> days.apply(OFF, days.mark())));
                assertThatThrownBy(() -> change.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(due(open.applicationId())).isEqualTo(BEFORE);
                return Map.entry(open.applicationId(), change);
            });
            assertThat(arrived.getValue().get(30, TimeUnit.SECONDS)).isPositive();
            assertThat(due(arrived.getKey())).isEqualTo(AFTER);
        }
    }

    private LocalDateTime due(long application) {
        return As.a(centre.specialist())
                .call(() -> applications.look(application))
                .dueAt()
                .orElseThrow();
    }
}
