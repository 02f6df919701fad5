package kz.zholdama.notice.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.notice.Failure;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits is sent once, later each time when it does not go through, by one node, and given up at last. */
@ZholdamaTest
class SenderIT {

    private static final AtomicLong COUNTER = new AtomicLong();

    @Autowired
    private NoticeRows rows;

    @Autowired
    private Incidents incidents;

    @Autowired
    private TestClock clock;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    private long centre;
    private long application;

    @BeforeEach
    void aCase() {
        var created = centres.create();
        centre = created.id();
        application = given.of(created, Measure.PUBLIC_WORKS).registered().applicationId();
    }

    @AfterEach
    void leaveNothing() {
        database.sql("delete from notice where way = 'scripted' or way = 'email' and state = 'WAITING'")
                .update();
    }

    @Test
    void sendsWhatWaitsOnce() throws Exception {
        var server = EmailWayTest.server(0);
        try {
            var once = write("email", NoticeState.WAITING);
            var kept = write("email", NoticeState.KEPT);
            var sender = sender(EmailWayTest.way(server.getSmtp().getPort()));

            sender.sendDue();
            sender.sendDue();

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Заявление № 7");
            assertThat(row(once)).isEqualTo("SENT 1 - - 2026-03-02 05:00:00");
            assertThat(row(kept)).isEqualTo("KEPT 0 - - -");
        } finally {
            server.stop();
        }
    }

    @Test
    void sendsWhatCouldNotBeSentWhenTheServerIsThereAgain() {
        int port;
        try (var gone = new ScriptedSmtp(Map.of())) {
            port = gone.port();
        }
        var once = write("email", NoticeState.WAITING);
        var sender = sender(EmailWayTest.way(port));

        sender.sendDue();
        assertThat(row(once)).isEqualTo("WAITING 1 UNREACHABLE - -");

        var back = EmailWayTest.server(port);
        try {
            clock.advance(Duration.ofSeconds(59));
            sender.sendDue();
            assertThat(back.getReceivedMessages()).as("its time has not come").isEmpty();
            clock.advance(Duration.ofSeconds(1));
            sender.sendDue();
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(row(once)).isEqualTo("SENT 2 - - 2026-03-02 05:01:00");
        } finally {
            back.stop();
        }
    }

    @Test
    void failsAtOnceWhereTheAddressIsRefused() {
        var once = write("scripted", NoticeState.WAITING);

        sender(new Scripted(new Outcome.Refused("550"))).sendDue();

        assertThat(row(once)).isEqualTo("FAILED 1 REFUSED 550 -");
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToSixHoursAndGivesUpAfterDays() {
        var once = write("scripted", NoticeState.WAITING);
        var way = new Scripted(new Outcome.NotNow(Failure.LATER, "451", false));
        var sender = sender(way);
        var waits = new ArrayList<Long>();
        while (row(once).startsWith("WAITING")) {
            sender.sendDue();
            var wait = database.sql("select timestampdiff(minute, ?, next_try_at) from notice where once = ?")
                    .params(utcNow(), once)
                    .query(Long.class)
                    .list()
                    .getFirst();
            if (wait != null) {
                waits.add(wait);
                clock.advance(Duration.ofMinutes(wait));
            }
        }

        assertThat(waits).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L);
        assertThat(Duration.ofMinutes(waits.stream().mapToLong(Long::longValue).sum()))
                .isBetween(Sender.GIVEN_UP_AFTER, Sender.GIVEN_UP_AFTER.plusHours(6));
        assertThat(row(once)).isEqualTo("FAILED " + (waits.size() + 1) + " GIVEN_UP 451 -");
    }

    @Test
    void asksAServerThatIsDownOnceForAll() {
        var all = List.of(write("scripted", NoticeState.WAITING), write("scripted", NoticeState.WAITING));
        var way = new Scripted(new Outcome.NotNow(Failure.UNREACHABLE, "", true));

        sender(way).sendDue();

        assertThat(way.sent).hasSize(1);
        assertThat(all).extracting(this::row).containsExactly("WAITING 1 UNREACHABLE - -", "WAITING 0 - - -");
    }

    @Test
    void isNotStoppedByOneThatIsRefusedLaterOrUnexpectedly() {
        var all = List.of(
                write("scripted", NoticeState.WAITING),
                write("scripted", NoticeState.WAITING),
                write("scripted", NoticeState.WAITING));
        var way = new Scripted(new Outcome.Sent()) {
            @Override
            public Outcome send(Letter letter) {
                super.send(letter);
                return switch (sent.size()) {
                    case 1 -> throw new IllegalStateException("nobody thought of it");
                    case 2 -> new Outcome.NotNow(Failure.LATER, "452", false);
                    default -> new Outcome.Sent();
                };
            }
        };

        sender(way).sendDue();

        assertThat(all)
                .extracting(this::row)
                .containsExactly("WAITING 1 UNEXPECTED - -", "WAITING 1 LATER 452 -", "SENT 1 - - 2026-03-02 05:00:00");
    }

    /** It may have been sent: nobody can know. It is sent again, under the same id. */
    @Test
    void takesUpWhatANodeLeftThatDiedOverIt() {
        var once = write("scripted", NoticeState.WAITING);
        var dying = rows.due("scripted", clock.instant(), 10).getFirst().letter();
        assertThat(rows.take(dying, clock.instant().plus(Sender.LONGEST_TRY))).isTrue();
        var way = new Scripted(new Outcome.Sent());

        sender(way).sendDue();
        assertThat(way.sent).as("perhaps it is being sent").isEmpty();
        clock.advance(Sender.LONGEST_TRY);
        sender(way).sendDue();

        assertThat(way.sent).extracting(Letter::id).containsExactly(dying.id());
        rows.failed(dying, Failure.REFUSED, "550");
        assertThat(row(once)).as("the dead one comes too late").startsWith("SENT 2");
    }

    @Test
    void ofTwoNodesOneSendsIt() throws Exception {
        for (var each = 0; each < 20; each++) {
            write("scripted", NoticeState.WAITING);
        }
        var way = new Scripted(new Outcome.Sent());
        var start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            var sender = sender(way);
            start.await();
            sender.sendDue();
            return null;
        };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        assertThat(way.sent).extracting(Letter::id).hasSize(20).doesNotHaveDuplicates();
    }

    private Sender sender(Way way) {
        return new Sender(rows, new Ways(List.of(way)), incidents, clock);
    }

    private String write(String way, NoticeState state) {
        var once = "sender-it-" + COUNTER.incrementAndGet() + "-" + application;
        rows.write(
                new NewNotice(
                        Occasion.REGISTERED,
                        way,
                        once,
                        centre,
                        application,
                        "nursultan@example.kz",
                        "Заявление № 7",
                        "Текст",
                        state),
                clock.instant());
        return once;
    }

    private String utcNow() {
        return clock.instant().toString().replace("T", " ").replace("Z", "");
    }

    private String row(String once) {
        var row = database.sql("""
                select concat_ws(' ', state, tries, coalesce(failure, '-'), coalesce(reply, '-'),
                    coalesce(date_format(sent_at, '%Y-%m-%d %H:%i:%s'), '-')) from notice where once = ?""");
        return row.param(once).query(String.class).single();
    }

    private static class Scripted implements Way {

        final List<Letter> sent = new CopyOnWriteArrayList<>();
        private final Outcome outcome;

        Scripted(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public boolean isBrief() {
            return true;
        }

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Optional<String> address(Reachable whom) {
            return Optional.ofNullable(whom.phone());
        }

        @Override
        public Outcome send(Letter letter) {
            sent.add(letter);
            return outcome;
        }
    }
}
