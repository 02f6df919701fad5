package kz.zholdama.labourmarket.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.LabourMarket;
import kz.zholdama.gateway.LabourMarket.Receipt;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** What happens to a case is told in its order, once to effect, whatever becomes of the other side or of our nodes. */
@ZholdamaTest
class MessagesIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HandoverSettings SETTINGS =
            new HandoverSettings(3, Duration.ofMinutes(1), Duration.ofMinutes(3));

    @Autowired
    private MessageRows rows;

    @Autowired
    private Contents contents;

    @Autowired
    private LabourMarket market;

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

    private Centre centre;

    @BeforeEach
    void open() {
        centre = centres.create();
    }

    @AfterEach
    void beAsBefore() {
        clock.reset();
    }

    @Test
    void areWrittenWithWhatHappensAndToldInItsOrder() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).slipReturned();
        var scripted = new Scripted(_ -> new Receipt.Taken());

        sender(scripted).tell(issued.applicationId());

        assertThat(states(issued.applicationId())).containsExactly("APPLICATION TAKEN", "REFERRAL TAKEN", "SLIP TAKEN");
        assertThat(scripted.told)
                .extracting(told -> told.substring(told.indexOf("\"kind\":"), told.indexOf(",\"at\"")))
                .containsExactly("\"kind\":\"APPLICATION\"", "\"kind\":\"REFERRAL\"", "\"kind\":\"SLIP\"");
        var referral = JSON.readTree(scripted.told.get(1));
        assertThat(referral.path("result").path("number").asString()).isEqualTo(issued.number());
        assertThat(referral.path("result").path("standing").asString())
                .as("what was told is how it stood then")
                .isEqualTo("AWAITING_SLIP");
        assertThat(JSON.readTree(scripted.told.get(2))
                        .path("result")
                        .path("standing")
                        .asString())
                .isEqualTo("PLACED");
        assertThat(referral.path("application")
                        .path("applicant")
                        .path("lastName")
                        .asString())
                .isEqualTo("Әбдірахманов");
        assertThat(referral.path("at").asString()).isEqualTo("2026-03-02T10:00:00+05:00");
    }

    @Test
    void tellARefusalByItsNumber() {
        var refused = given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();
        var scripted = new Scripted(_ -> new Receipt.Taken());

        sender(scripted).tell(refused.id());

        assertThat(states(refused.id())).containsExactly("APPLICATION TAKEN", "REFUSAL TAKEN");
        assertThat(JSON.readTree(scripted.told.get(1)).path("result").path("on").asString())
                .isEqualTo("2026-03-02");
        assertThat(JSON.readTree(scripted.told.getFirst()).has("result")).isFalse();
    }

    /** One that is not taken holds up those behind it, and nobody else's. */
    @Test
    void waitBehindOneThatWasRefusedInItsOwnCaseAlone() {
        var refused = given.of(centre, Measure.SOCIAL_WORKPLACE).issued().applicationId();
        var other = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var sender = sender(new Scripted(
                told -> told.contains(number(refused)) ? new Receipt.Refused("NO_PERSON") : new Receipt.Taken()));

        sender.tell(refused);
        sender.tell(other);
        clock.advance(Duration.ofDays(1));
        sender.tell(refused);

        assertThat(states(refused)).containsExactly("APPLICATION REFUSED", "REFERRAL WAITING");
        assertThat(states(other)).containsExactly("APPLICATION TAKEN");
        assertThat(due()).doesNotContain(refused);
    }

    @Test
    void areToldWhenItIsThereAgainAndLaterEachTime() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var scripted = new Scripted(_ -> new Receipt.Failed(Failure.UNREACHABLE));
        var sender = sender(scripted);

        sender.tell(one);
        clock.advance(Duration.ofSeconds(59));
        sender.tell(one);
        assertThat(scripted.told).as("its time has not come").hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(due()).contains(one);
        sender.tell(one);
        clock.advance(Duration.ofMinutes(2));
        sender.tell(one);

        assertThat(states(one)).as("somebody should look").containsExactly("APPLICATION LATE");
        scripted.answer = _ -> new Receipt.Taken();
        clock.advance(Duration.ofMinutes(3));
        sender.tell(one);
        assertThat(states(one)).containsExactly("APPLICATION TAKEN");
    }

    /** The other side took it and the answer was lost: it hears the same again under the same number. */
    @Test
    void areTheSameWhenTheAnswerWasLost() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var scripted = new Scripted(_ -> new Receipt.Failed(Failure.SLOW));
        var sender = sender(scripted);

        sender.tell(one);
        scripted.answer = _ -> new Receipt.Taken();
        clock.advance(Duration.ofMinutes(1));
        sender.tell(one);

        assertThat(scripted.told).hasSize(2);
        assertThat(scripted.byNumber).hasSize(1);
        assertThat(scripted.told.getFirst()).isEqualTo(scripted.told.getLast());
    }

    @Test
    void keepTheirTriesWhileItIsLeftAlone() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var scripted = new Scripted(_ -> new Receipt.NotCalled());

        for (var times = 0; times < 5; times++) {
            sender(scripted).tell(one);
        }

        assertThat(states(one)).containsExactly("APPLICATION WAITING");
        assertThat(rows.next(one, clock.instant()).orElseThrow().tries()).isZero();
        scripted.open = false;
        assertThat(sender(scripted).due()).isEmpty();
    }

    @Test
    void areFollowedByAnotherNodeWhenOneDies() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var dying = rows.next(one, clock.instant()).orElseThrow();
        assertThat(rows.take(dying, clock.instant(), clock.instant().plus(MessageSender.LONGEST_TRY)))
                .isTrue();
        var scripted = new Scripted(_ -> new Receipt.Taken());

        sender(scripted).tell(one);
        assertThat(scripted.told).as("perhaps it is being told").isEmpty();
        clock.advance(MessageSender.LONGEST_TRY);
        sender(scripted).tell(one);

        assertThat(states(one)).containsExactly("APPLICATION TAKEN");
        rows.refused(dying, "LATE", clock.instant());
        assertThat(states(one)).as("the dead one comes too late").containsExactly("APPLICATION TAKEN");
    }

    @Test
    void areToldByOneOfTwoNodesAndInOrder() throws Exception {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).slipReturned().applicationId();
        var scripted = new Scripted(_ -> new Receipt.Taken());
        var start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            start.await();
            sender(scripted).tell(issued);
            return null;
        };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        sender(scripted).tell(issued); // what both let go of

        assertThat(scripted.told).hasSize(3);
        assertThat(scripted.byNumber.keySet().stream().sorted().map(scripted.byNumber::get))
                .containsExactlyElementsOf(scripted.told);
    }

    @Test
    void areTriedAgainWhenWeFailOurselves() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var scripted = new Scripted(_ -> {
            throw new IllegalStateException("nobody thought of it");
        });

        sender(scripted).tell(one);

        assertThat(database.sql("select trouble from labour_market_message where application_id = ?")
                        .param(one)
                        .query(String.class)
                        .single())
                .isEqualTo("UNEXPECTED");
        scripted.answer = _ -> new Receipt.Taken();
        clock.advance(Duration.ofMinutes(1));
        sender(scripted).tell(one);
        assertThat(states(one)).containsExactly("APPLICATION TAKEN");
    }

    /** Personal data are not kept a second time, and what is kept goes with the case. */
    @Test
    void goWithTheCase() {
        var rule = database.sql("""
                select delete_rule from information_schema.referential_constraints where constraint_schema = database()
                    and table_name = 'labour_market_message' and referenced_table_name = 'application'""");
        assertThat(rule.query(String.class).single()).isEqualTo("CASCADE");
    }

    /** By HTTP, as the simulated one takes it. */
    @Test
    void arriveAtTheOtherSide() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();

        sender(market).tell(one);
        assertThat(states(one)).containsExactly("APPLICATION TAKEN");
    }

    private List<Long> due() {
        return rows.due(clock.instant(), 100_000);
    }

    private MessageSender sender(LabourMarket other) {
        return new MessageSender(rows, contents, other, SETTINGS, incidents, clock);
    }

    private String number(long applicationId) {
        return database.sql("select number from application where id = ?")
                .param(applicationId)
                .query(String.class)
                .single();
    }

    private List<String> states(long applicationId) {
        return database.sql(
                        "select concat(kind, ' ', state) from labour_market_message where application_id = ? order by id")
                .param(applicationId)
                .query(String.class)
                .list();
    }

    private static final class Scripted implements LabourMarket {

        final List<String> told = new CopyOnWriteArrayList<>();
        final Map<Long, String> byNumber = new ConcurrentHashMap<>();
        volatile Function<String, Receipt> answer;
        volatile boolean open = true;

        Scripted(Function<String, Receipt> answer) {
            this.answer = answer;
        }

        @Override
        public boolean isOffered() {
            return true;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public Receipt handOver(long number, String message) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            told.add(message);
            byNumber.put(number, message);
            return answer.apply(message);
        }
    }
}
