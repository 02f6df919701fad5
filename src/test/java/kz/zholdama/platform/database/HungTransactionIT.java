package kz.zholdama.platform.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.Written;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node that hangs keeps what it has locked, and asks nothing more: its transaction is ended, everyone of its centre goes on,
 * and no other centre waits for that.
 */
@ZholdamaTest
@Slow
class HungTransactionIT {

    private static final int PEOPLE = 25;

    @Autowired
    private DataSource connections;

    @Autowired
    private Journal journal;

    @Autowired
    private Centres centres;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void keepsItsCentreForASetTimeAndNoOtherCentreAtAll() throws Exception {
        var hung = centres.create();
        var other = centres.create();
        try (var stuck = connections.getConnection();
                var threads = Executors.newFixedThreadPool(3 * PEOPLE)) {
            stuck.setAutoCommit(false);
            var statement = stuck.createStatement();
            statement.executeUpdate(
                    "insert into journal_head (centre_id, sequence, hash) values (-" + hung.id() + ", 0, 0x00)");
            statement.executeQuery("select * from journal_head where centre_id = " + hung.id() + " for update");
            var began = System.nanoTime();

            var waiting = IntStream.range(0, PEOPLE)
                    .boxed()
                    .flatMap(_ -> Stream.of(
                            threads.submit(() -> looks(hung)),
                            threads.submit(() -> changes(hung)),
                            threads.submit(() -> mistypesThePassword(hung))))
                    .toList();
            while (waiting.stream().anyMatch(one -> !one.isDone())) {
                var asked = System.nanoTime();
                looks(other);
                changes(other);
                signsIn(other);
                assertThat(System.nanoTime() - asked).as("another centre").isLessThan(SECONDS.toNanos(5));
            }

            for (var one : waiting) {
                one.get(); // without an error
            }
            assertThat(System.nanoTime() - began)
                    .as("its own")
                    .isGreaterThan(SECONDS.toNanos(5))
                    .isLessThan(SECONDS.toNanos(20));
            assertThatThrownBy(stuck::commit)
                    .as("the one that hung")
                    .satisfies(e -> assertThat(Outage.isBehind(e)).isTrue());
        }
    }

    private void looks(Centre centre) {
        As.a(centre.specialist()).run(() -> journal.looked(Subject.of("case", 1), centre.id()));
    }

    private void changes(Centre centre) {
        As.a(centre.specialist())
                .run(() -> transaction.executeWithoutResult(
                        _ -> events.publishEvent(new Written("case.changed", Subject.of("case", 1), centre.id()))));
    }

    private void mistypesThePassword(Centre centre) {
        try (var _ = SignInConnections.take()) {
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                    UsernamePasswordAuthenticationToken.unauthenticated(
                            centre.specialist().username(), "wrong"),
                    new BadCredentialsException("wrong")));
        }
    }

    private void signsIn(Centre centre) {
        try (var _ = SignInConnections.take()) {
            users.loadUserByUsername(centre.director().username());
            As.a(centre.director())
                    .run(() -> events.publishEvent(new InteractiveAuthenticationSuccessEvent(
                            As.authentication(centre.director()), getClass())));
        }
    }
}
