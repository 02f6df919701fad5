package kz.zholdama.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told after a commit is told in the end, however often it fails and whichever node dies. */
@ZholdamaTest
class RedeliveryIT {

    private static final AtomicLong IDS = new AtomicLong(1000);

    private final long id = IDS.incrementAndGet();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SlowLearner learner;

    @Autowired
    private Redelivery redelivery;

    @Autowired
    private StoredPublications stored;

    @Autowired
    private UndeliveredEvents undelivered;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @AfterEach
    void leaveNothing() {
        database.sql("delete from event_publication").update();
        clock.reset();
    }

    @Test
    void tellsAfterTheCommitAndKeepsNothing() {
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(new Told(id));
            assertThat(rows()).containsExactly("test.learner test.told 1 {\"id\":" + id + "} PUBLISHED 1");
            assertThat(learner.triesAt(id)).isZero();
        });

        awaitNoRow();
        assertThat(learner.timesLearned(id)).isEqualTo(1);
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Told(id));
            status.setRollbackOnly();
        });

        assertThat(rows()).isEmpty();
        assertThat(learner.triesAt(id)).isZero();
    }

    @Test
    void triesAgainLaterEachTimeUntilItIsUnderstood() {
        learner.failAt(id);
        tell();
        await(Status.FAILED, 1);

        redelivery.takeUp();
        assertThat(learner.triesAt(id)).as("its time has not come").isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        redelivery.takeUp();
        await(Status.FAILED, 2);

        clock.advance(Duration.ofSeconds(119));
        redelivery.takeUp();
        assertThat(learner.triesAt(id)).as("twice as long").isEqualTo(2);

        learner.understand(id);
        clock.advance(Duration.ofSeconds(1));
        redelivery.takeUp();
        awaitNoRow();
        assertThat(learner.timesLearned(id)).isEqualTo(1);
    }

    /** The message of an exception may hold a name. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void tellsAFailureLikeEveryUnexpectedError(CapturedOutput log) {
        learner.failAt(id);

        tell();

        Awaitility.await().until(() -> log.getAll().contains("Incident "));
        await(Status.FAILED, 1);
        assertThat(log.getAll()).doesNotContain(SlowLearner.EXCUSE);
    }

    @Test
    void neverWaitsLongerThanSixHours() {
        learner.failAt(id);
        tell();
        await(Status.FAILED, 1);
        database.sql("update event_publication set attempts = 60").update();
        stored.markFailed(only());

        learner.understand(id);
        clock.advance(Duration.ofHours(6));
        redelivery.takeUp();

        awaitNoRow();
    }

    @Test
    void takesUpWhatANodeLeftThatDiedAfterTheCommit() {
        transaction.executeWithoutResult(_ -> stored.create(publication(new Told(id), "test.learner")));
        redelivery.takeUp();
        assertThat(rows())
                .as("perhaps it works on it")
                .singleElement()
                .asString()
                .contains("PUBLISHED");

        clock.advance(Redelivery.LONGEST_WORK.plusSeconds(1));
        redelivery.takeUp();
        clock.advance(Duration.ofMinutes(1));
        redelivery.takeUp();

        awaitNoRow();
        assertThat(learner.timesLearned(id)).isEqualTo(1);
    }

    @Test
    void ofTwoNodesOneTakesItUp() throws Exception {
        learner.failAt(id);
        tell();
        await(Status.FAILED, 1);
        learner.understand(id);
        clock.advance(Duration.ofMinutes(1));
        var row = only();

        assertThat(together(() -> stored.markResubmitted(row, clock.instant()))).containsExactlyInAnyOrder(true, false);

        stored.markFailed(row);
        clock.advance(Duration.ofMinutes(10));
        together(() -> {
            redelivery.takeUp();
            return true;
        });
        awaitNoRow();
        assertThat(learner.timesLearned(id)).isEqualTo(1);
    }

    /** Each node has a minute of its own; the job of one is not done again by the next a moment later. */
    @Test
    void keepsTheOtherNodesAwayUntilTheMinuteIsOver() {
        database.sql("update shedlock set lock_until = utc_timestamp(3) where name = 'event-redelivery'")
                .update();

        redelivery.eachMinute();

        assertThat(database.sql("""
                        select lock_until > utc_timestamp(3) + interval 40 second from shedlock
                        where name = 'event-redelivery'""").query(Boolean.class).single()).isTrue();
    }

    @Test
    void doesNotStopAtAnEventThatThisReleaseDoesNotKnow() {
        for (var content : List.of("unheard-of 1 {}", "told 1 {\"id\":\"\\u043d\\u0435\\u0442\"}")) {
            var parts = content.split(" ", 3);
            database.sql("""
                            insert into event_publication (id, listener, event_type, event_version, content, status, published_at,
                                attempts, tried_at, next_try_at)
                            values (?, 'test.learner', ?, ?, ?, 'FAILED', '2026-01-01', 1, '2026-01-01', '2026-01-01')""")
                    .params(UUID.randomUUID().toString(), "test." + parts[0], parts[1], parts[2])
                    .update();
        }
        learner.failAt(id);
        tell();
        Awaitility.await()
                .until(() -> rows().stream().anyMatch(row -> row.contains("" + id) && row.contains("FAILED")));
        learner.understand(id);
        clock.advance(Duration.ofMinutes(1));

        redelivery.takeUp();

        Awaitility.await().until(() -> rows().size() == 2);
        assertThat(learner.timesLearned(id)).isEqualTo(1);
        assertThat(rows()).allMatch(row -> row.endsWith("FAILED 2"));
        assertThat(As.a(Centres.administrator())
                        .call(() -> undelivered.page(Page.at(0, 10)).rows()))
                .extracting(UndeliveredEvent::event)
                .containsExactlyInAnyOrder("test.unheard-of", "test.told");
    }

    /** Whoever is told may be away for days. */
    @Test
    void isListedByKeyHoweverManyThereAre() {
        for (var day : List.of("2026-01-02", "2026-01-01", "2026-01-01", "2026-01-03")) {
            var row = database.sql("""
                    insert into event_publication (id, listener, event_type, event_version, content, status, published_at,
                        attempts, tried_at, next_try_at)
                    values (?, 'test.learner', 'test.told', 1, '{}', 'FAILED', ?, 1, ?, '2030-01-01')""");
            row.params(UUID.randomUUID().toString(), day, day).update();
        }
        As.a(Centres.administrator()).run(() -> {
            ByKey.walk(undelivered::page);
            assertThat(undelivered.page(Page.ALL).rows())
                    .extracting(UndeliveredEvent::publishedAt)
                    .isSorted();
            assertThat(undelivered.found()).isEqualTo(Found.exactly(4));
        });
    }

    @Test
    void isTriedAtOnceWhenAnAdministratorOfTheCountryWantsIt() {
        learner.failAt(id);
        tell();
        await(Status.FAILED, 1);
        learner.understand(id);
        var row = only();

        assertThatThrownBy(() -> As.a(Somebody.of(1, 2, Role.ADMINISTRATOR)).run(() -> undelivered.tryAgain(row)))
                .isInstanceOf(AccessDeniedException.class);
        As.a(Centres.administrator()).run(() -> undelivered.tryAgain(row));

        awaitNoRow();
        assertThat(learner.timesLearned(id)).isEqualTo(1);
    }

    /** What he asks for is not lost to a job that is at it, on whichever node. */
    @Test
    void isTriedAtOnceWhileTheJobIsAtIt() {
        learner.failAt(id);
        tell();
        await(Status.FAILED, 1);
        learner.understand(id);
        database.sql("""
                        insert into shedlock (name, lock_until, locked_by)
                        values ('event-redelivery', utc_timestamp(3) + interval 1 minute, 'another node')
                        on duplicate key update lock_until = values(lock_until)""").update();

        As.a(Centres.administrator()).run(() -> undelivered.tryAgain(only()));

        awaitNoRow();
    }

    /** By the name of its method it would be gone with the next change of the code. */
    @Test
    void keepsNothingForAListenerWithoutANameOfItsOwn() {
        assertThatThrownBy(() -> stored.create(publication(
                        new Told(id), "kz.zholdama.platform.events.SlowLearner.on(kz.zholdama.platform.events.Told)")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void tell() {
        transaction.executeWithoutResult(_ -> events.publishEvent(new Told(id)));
    }

    private static TargetEventPublication publication(Object event, String listener) {
        return TargetEventPublication.of(
                event,
                PublicationTargetIdentifier.of(listener),
                TestClock.USUAL.atZone(Clocks.ZONE).toInstant());
    }

    private void await(Status status, int attempts) {
        Awaitility.await().until(() -> rows().size() == 1 && rows().getFirst().endsWith(status + " " + attempts));
    }

    private void awaitNoRow() {
        Awaitility.await().until(() -> rows().isEmpty());
    }

    private List<String> rows() {
        return database.sql("""
                        select concat_ws(' ', listener, event_type, event_version, content, status, attempts)
                        from event_publication order by published_at""").query(String.class).list();
    }

    private UUID only() {
        return UUID.fromString(database.sql("select id from event_publication")
                .query(String.class)
                .single());
    }

    private static List<Boolean> together(Callable<Boolean> work) throws Exception {
        var start = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var tasks = List.<Callable<Boolean>>of(
                    () -> {
                        start.await();
                        return work.call();
                    },
                    () -> {
                        start.await();
                        return work.call();
                    });
            var outcomes = new ArrayList<Boolean>();
            for (var outcome : nodes.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
