package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ZholdamaTest
class JournalIT {

    private static final AtomicLong CENTRES = new AtomicLong(7_000_000);

    private final long centre = CENTRES.incrementAndGet();
    private final Subject subject = Subject.of("test-case", centre);

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JournalReader reader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void keepsWhoDidWhatAsHeWasEmployedThen() {
        As.a(Somebody.of(centre, 41, Role.SPECIALIST, Role.DIRECTOR))
                .run(() -> inTransaction(() -> events.publishEvent(new Written(
                        "test-case.changed", subject, centre, State.of("status", "OLD"), State.of("status", "ҮЛГІ")))));

        var entry = history().getFirst();
        assertThat(entry.actorId()).isEqualTo(41);
        assertThat(entry.actorName()).isEqualTo("Сотрудник 41");
        assertThat(entry.actorRoles()).isEqualTo("SPECIALIST,DIRECTOR");
        assertThat(entry.before()).isEqualTo("{\"status\":\"OLD\"}");
        assertThat(entry.after()).isEqualTo("{\"status\":\"ҮЛГІ\"}");
        assertThat(entry.at()).isEqualTo("2026-03-02T05:00:00Z");
    }

    @Test
    void refusesToRecordAChangeOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(new Written("test-case.changed", subject, centre)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsTheEntriesOfAFailedChangeButKeepsItsRefusal() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    events.publishEvent(new Written("test-case.changed", subject, centre));
                    journal.refused("test-case.change", subject, centre);
                    throw new IllegalStateException("fails");
                }))
                .hasMessage("fails");

        assertThat(history()).extracting(JournalEntry::action).containsExactly("test-case.change.refused");
    }

    @Test
    void keepsTheEntriesOfASuspendedTransactionApart() {
        inTransaction(() -> {
            events.publishEvent(new Written("test-case.outer", subject, centre));
            var inner = new TransactionTemplate(transactions);
            inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            inner.executeWithoutResult(_ -> events.publishEvent(new Written("test-case.inner", subject, centre)));
        });

        assertThat(history()).extracting(JournalEntry::action).containsExactly("test-case.outer", "test-case.inner");
    }

    @Test
    void keepsEveryChainWholeWhileManyWriteToManyChains() throws Exception {
        var other = CENTRES.incrementAndGet();
        run(12, () -> {
            for (var i = 0; i < 10; i++) {
                inTransaction(() -> {
                    events.publishEvent(new Written("test-case.changed", subject, other));
                    events.publishEvent(new Written("test-case.changed", subject, centre));
                });
                journal.looked(subject, centre);
            }
            return null;
        });

        assertThat(new Chains(database).check(centre))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class, it -> assertThat(it.entries()).isEqualTo(240));
        assertThat(new Chains(database).check(other))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class, it -> assertThat(it.entries()).isEqualTo(120));
    }

    @Test
    void looksDoNotWaitForTheConnectionsThatTheirCallersHold() throws Exception {
        run(
                30,
                () -> { // more than the main pool has
                    inTransaction(() -> {
                        database.sql("select 1").query(Integer.class).single();
                        journal.looked(subject, centre);
                    });
                    return null;
                });

        assertThat(new Chains(database).check(centre))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class, it -> assertThat(it.entries()).isEqualTo(30));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteAnEntry() {
        journal.looked(subject, centre);

        assertThatThrownBy(() -> database.sql("update journal_entry set action = 'x' where centre_id = ?")
                        .param(centre)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("delete from journal_entry where centre_id = ?")
                        .param(centre)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void staffOfACentreSeeTheJournalOfThatCentreOnly() {
        journal.looked(subject, centre);
        journal.looked(subject, centre + 500_000);

        var auditor = Somebody.of(centre, 42, Role.AUDITOR);
        assertThat(As.a(auditor).call(() -> reader.list(filter(), 0, 10)))
                .extracting(JournalEntry::centreId)
                .containsExactly(centre);
        assertThatThrownBy(() -> As.a(auditor).call(() -> reader.list(filter().inCentre(centre + 500_000), 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.a(Somebody.national(Role.AUDITOR)).call(() -> reader.list(filter(), 0, 10)))
                .hasSize(2);
        assertThat(As.a(Somebody.of(centre, 43, Role.SPECIALIST)).call(() -> reader.history(subject, 0, 10)))
                .hasSize(1);
        assertThatThrownBy(
                        () -> As.a(Somebody.of(centre, 43, Role.SPECIALIST)).call(() -> reader.list(filter(), 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatHappenedToAnAccountIsForAdministratorsAndAuditors() {
        var account = Subject.of("staff", 43);
        for (var role : List.of(Role.SPECIALIST, Role.DIRECTOR)) {
            assertThatThrownBy(() -> As.a(Somebody.of(centre, 43, role)).call(() -> reader.history(account, 0, 10)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertThat(As.a(Somebody.of(centre, 44, role)).call(() -> reader.history(account, 0, 10)))
                    .isEmpty();
        }
    }

    @Test
    void isReadByKeyFromEitherEnd() {
        IntStream.range(0, 5).forEach(_ -> journal.looked(subject, centre));
        As.a(Somebody.national(Role.AUDITOR)).run(() -> ByKey.walk(page -> reader.page(filter(), page)));
    }

    @Test
    void filtersByDayAndAction() {
        journal.looked(subject, centre);
        journal.refused("test-case.change", subject, centre);

        var national = As.a(Somebody.national(Role.AUDITOR));
        var day = LocalDate.of(2026, 3, 2);
        assertThat(national.call(() -> reader.list(filter().between(day, day), 0, 10)))
                .hasSize(2);
        assertThat(national.call(() -> reader.list(filter().between(day.plusDays(1), null), 0, 10)))
                .isEmpty();
        assertThat(national.call(() -> reader.list(filter().withAction("test-case.change"), 0, 10)))
                .hasSize(1);
        assertThat(national.call(() -> reader.list(filter().withAction("test_case"), 0, 10)))
                .isEmpty();
        assertThat(national.call(() -> reader.list(filter().only(JournalFilter.Kind.REFUSED), 0, 10)))
                .hasSize(1);
        assertThat(national.call(() -> reader.found(filter()))).isEqualTo(Found.exactly(2));
        assertThat(national.call(() -> reader.list(filter().by(77L), 0, 10))).isEmpty();
        assertThat(national.call(() -> reader.list(filter(), 1, 10)))
                .extracting(JournalEntry::action)
                .containsExactly("test-case.looked");
    }

    @Test
    void findsAnEntryWithinTheScope() {
        journal.looked(subject, centre);
        var id = history().getFirst().id();

        assertThat(As.a(Somebody.national(Role.AUDITOR)).call(() -> reader.find(id)))
                .isPresent();
        assertThat(As.a(Somebody.of(centre, 1, Role.AUDITOR)).call(() -> reader.find(id)))
                .isPresent();
        assertThat(As.a(Somebody.of(CENTRES.incrementAndGet(), 1, Role.AUDITOR)).call(() -> reader.find(id)))
                .isEmpty();
    }

    private JournalFilter filter() {
        return JournalFilter.of(subject);
    }

    private List<JournalEntry> history() {
        return As.a(Somebody.national(Role.AUDITOR)).call(() -> reader.history(subject, 0, 100));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    private static void run(int threads, Callable<?> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < threads; i++) {
                running.add(pool.submit(work));
            }
            for (var each : running) {
                each.get();
            }
        }
    }
}
