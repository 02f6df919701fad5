package kz.zholdama.channel.callbacks;

import static kz.zholdama.channel.GivenChannel.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened reaches who sent it: in order, signed, again and again until it does, and never twice at once. */
@ZholdamaTest
class CallbacksIT {

    @Autowired
    private GivenChannel channel;

    @Autowired
    private Callbacks callbacks;

    @Autowired
    private CallbackSender sender;

    @Autowired
    private EventFeed feed;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private final Receiver receiver = new Receiver();
    private GivenSecret portal;
    private long account;
    private String secret;

    @BeforeEach
    void enter() {
        portal = channel.portal();
        account = portal.account().id();
        secret = given(portal, receiver.address());
    }

    @AfterEach
    void end() {
        receiver.close();
        clock.reset();
        database.sql("update channel_callback set off_at = coalesce(off_at, utc_timestamp()), given_up = false")
                .update();
    }

    private String given(GivenSecret called, String address) {
        return String.valueOf(As.a(Centres.administrator())
                .call(() -> callbacks.enter(called.account().id(), 0, address))
                .secret());
    }

    private Callback command(Function<Callback, Callback> act) {
        return As.a(Centres.administrator()).call(() -> act.apply(now()));
    }

    private Callback now() {
        return As.a(Centres.auditor()).call(() -> callbacks.of(account)).orElseThrow();
    }

    private long applied() {
        return applied(portal);
    }

    private long applied(GivenSecret by) {
        var answer = channel.apply(by, channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return database.sql("select max(application_id) from channel_request where account_id = ?")
                .param(by.account().id())
                .query(Long.class)
                .single();
    }

    private void happened(long application, String event) {
        database.sql("insert into channel_event (account_id, application_id, at, event) values (?, ?, ?, ?)")
                .params(account, application, TestClock.USUAL, event)
                .update();
    }

    private static Receiver.Call last(Receiver receiver) {
        return receiver.calls().getLast();
    }

    @Test
    void tellsInOrderAndSignsIt() {
        var application = applied();
        happened(application, "SENT_TO_DIRECTOR");
        happened(application, "ISSUED");
        sender.send(account);

        assertThat(receiver.events()).containsExactly("REGISTERED", "SENT_TO_DIRECTOR", "ISSUED");
        var call = last(receiver);
        assertThat(call.signature())
                .isEqualTo(CallbackSignature.of(
                        List.of(secret), clock.instant(), call.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(call.body()).contains("\"externalId\":\"test-").doesNotContain("Әбдірахманов");
        assertThat(now().waiting()).isFalse();
        assertThat(sender.due()).doesNotContain(account);

        happened(application, "HANDED_OVER");
        assertThat(sender.due()).contains(account);
        sender.send(account);
        assertThat(last(receiver).events()).containsExactly("HANDED_OVER");
    }

    @Test
    void tellsWhatIsMuchInSeveralCalls() {
        var application = applied();
        IntStream.range(0, 250).forEach(_ -> happened(application, "MOVED"));
        sender.send(account);

        assertThat(receiver.calls()).extracting(call -> call.ids().size()).containsExactly(100, 100, 51);
        assertThat(receiver.calls().stream().flatMap(call -> call.ids().stream()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void losesNothingThatIsCommittedAfterALaterOne() {
        var application = applied();
        sender.send(account);
        var inserted = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            happened(application, "ISSUED");
            inserted.countDown();
            await(told);
        }));
        await(inserted);
        happened(application, "MOVED");
        sender.send(account);
        assertThat(last(receiver).events()).containsExactly("MOVED");
        told.countDown();
        slow.join();
        sender.send(account);

        assertThat(last(receiver).events()).containsExactly("ISSUED");
    }

    @Test
    void triesAgainWithTheSameEventsAndLongerPauses() {
        applied();
        receiver.answers(500);
        sender.send(account);
        assertThat(now().failure()).isEqualTo(CallbackFailure.REPLIED);
        assertThat(now().reply()).isEqualTo("500");
        assertThat(now().nextAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        sender.send(account);
        assertThat(receiver.calls()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        sender.send(account);
        assertThat(now().nextAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));
        receiver.answers(200);
        clock.advance(Duration.ofMinutes(2));
        sender.send(account);

        assertThat(receiver.calls())
                .hasSize(3)
                .extracting(Receiver.Call::ids)
                .containsOnly(last(receiver).ids());
        assertThat(now().failure()).isNull();
        assertThat(now().tries()).isZero();
    }

    /** The answer that was lost is not told from none. */
    @Test
    void tellsTheSameAgainWhenTheAnswerWasLost() {
        applied();
        receiver.answers(exchange -> exchange.close());
        sender.send(account);
        assertThat(now().waiting()).isTrue();
        receiver.answers(200);
        command(callback -> callbacks.sendNow(account, callback.version()));
        sender.send(account);

        assertThat(receiver.calls())
                .hasSize(2)
                .extracting(Receiver.Call::ids)
                .containsOnly(last(receiver).ids());
        assertThat(now().waiting()).isFalse();
    }

    @Test
    void isGivenUpAfterADayAndGoesOnWhereItStoppedOnceItIsSwitchedOn() {
        var application = applied();
        receiver.answers(500);
        var begun = clock.instant();
        for (var i = 0; i < 13; i++) {
            clock.advance(Duration.between(
                    clock.instant(),
                    Stream.ofNullable(now().nextAt()).findFirst().orElse(clock.instant())));
            sender.send(account);
        }
        assertThat(receiver.calls()).hasSize(13);
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofHours(20), Duration.ofHours(30));
        assertThat(now().givenUp()).isTrue();
        assertThat(As.a(Centres.administrator()).call(callbacks::givenUp)).isPositive();
        assertThat(database.sql("""
                                select count(*) from journal_entry where action = 'channel.callback-given-up'
                                and subject_id = ?""")
                        .param(String.valueOf(account))
                        .query(Long.class)
                        .single())
                .isOne();
        happened(application, "ISSUED");
        sender.send(account);
        assertThat(receiver.calls()).hasSize(13);

        receiver.answers(200);
        command(callback -> callbacks.switchOn(account, callback.version()));
        sender.send(account);
        assertThat(last(receiver).events()).containsExactly("REGISTERED", "ISSUED");
    }

    @Test
    void doesNotCallTwiceAtOnceFromTwoNodes() {
        applied();
        var called = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        receiver.answers(exchange -> {
            called.countDown();
            await(goOn);
            exchange.sendResponseHeaders(200, -1);
        });
        var first = CompletableFuture.runAsync(() -> sender.send(account));
        await(called);
        assertThat(sender.due()).doesNotContain(account);
        sender.send(account);
        goOn.countDown();
        first.join();

        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void isTakenOverFromANodeThatDied() {
        applied();
        database.sql("update channel_callback set taken_by = 'dead', taken_until = ? where account_id = ?")
                .params(LocalDateTime.ofInstant(clock.instant().plusSeconds(60), ZoneOffset.UTC), account)
                .update();
        sender.send(account);
        assertThat(receiver.calls()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        sender.send(account);
        assertThat(receiver.events()).containsExactly("REGISTERED");
    }

    @Test
    void holdsNobodyUpBehindOneThatDoesNotAnswer() throws Exception {
        applied();
        var over = new CountDownLatch(1);
        receiver.answers(exchange -> await(over));
        try (var quick = new Receiver()) {
            var other = channel.account(Channel.LABOUR_EXCHANGE, EnumSet.allOf(Scope.class));
            given(other, quick.address());
            applied(other);
            var told = new CountDownLatch(1);
            quick.answers(exchange -> {
                exchange.sendResponseHeaders(200, -1);
                told.countDown();
            });
            sender.everyFewSeconds();
            await(told);
            assertThat(quick.events()).containsExactly("REGISTERED");
        } finally {
            over.countDown();
        }
    }

    @Test
    void signsWithTheEarlierSecretAsWellForADay() {
        var newer = As.a(Centres.administrator())
                .call(() -> callbacks.newSecret(account, now().version()))
                .secret();
        applied();
        sender.send(account);
        var call = last(receiver);
        assertThat(call.signature())
                .isEqualTo(CallbackSignature.of(
                        List.of(String.valueOf(newer), secret),
                        clock.instant(),
                        call.body().getBytes(StandardCharsets.UTF_8)));

        clock.advance(Duration.ofDays(1));
        applied();
        sender.send(account);
        assertThat(last(receiver).signature().split("v1=", -1)).hasSize(2);
    }

    @Test
    void keepsNoSecret() {
        var kept = database.sql("select concat(hex(salt), hex(mark)) from channel_callback_secret where account_id = ?")
                .param(account)
                .query(String.class)
                .single();
        assertThat(kept).hasSize(80);
        assertThat(new CallbackKey(new CallbackSettings(
                                "b".repeat(64),
                                false,
                                List.of(),
                                Duration.ZERO,
                                Duration.ZERO,
                                1,
                                Duration.ZERO,
                                Duration.ZERO,
                                1))
                        .secret(
                                account,
                                HexFormat.of().parseHex(kept.substring(0, 64)),
                                HexFormat.of().parseHex(kept.substring(64))))
                .as("with another key there is none, rather than a wrong one")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "portal.example.kz",
                "ftp://portal.example.kz",
                "https://user:word@portal.example.kz",
                "https://p.kz/#x",
                "https:///x"
            })
    void takesNoOtherAddress(String typed) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> command(callback ->
                        callbacks.enter(account, callback.version(), typed).callback()));
    }

    @Test
    void tellsWhoWasSlowerThatItChanged() {
        var seen = now();
        command(callback -> callbacks.switchOff(account, callback.version()));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> command(_ -> callbacks.switchOn(account, seen.version())));
    }

    @Test
    void letsThemCatchUpByTheCursor() {
        var application = applied();
        IntStream.range(0, 120).forEach(_ -> happened(application, "MOVED"));
        var first = json(channel.get(portal, "/events"));
        assertThat(first.path("events")).hasSize(100);
        assertThat(first.path("more").asBoolean()).isTrue();
        var second =
                json(channel.get(portal, "/events?after=" + first.path("cursor").asString()));
        assertThat(second.path("events")).hasSize(21);
        assertThat(second.path("more").asBoolean()).isFalse();
        var cursor = second.path("cursor").asString();
        var none = json(channel.get(portal, "/events?after=" + cursor));
        assertThat(none.path("events")).isEmpty();
        assertThat(none.path("cursor").asString()).isEqualTo(cursor);

        var other = channel.account(Channel.PORTAL, EnumSet.of(Scope.APPLICATIONS_READ));
        assertThat(json(channel.get(other, "/events")).path("events")).isEmpty();
        assertThat(channel.get(portal, "/events?after=x").statusCode()).isEqualTo(422);
        assertThat(channel.get(portal, "/events?after=" + "9".repeat(30)).statusCode())
                .isEqualTo(422);
        assertThat(channel.get(channel.account(Channel.PORTAL, EnumSet.of(Scope.RESULTS_READ)), "/events")
                        .statusCode())
                .isEqualTo(403);
        assertThat(channel.send(channel.call("/events")).statusCode()).isEqualTo(401);
        assertThat(feed.place(account)).isEqualTo(121);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
