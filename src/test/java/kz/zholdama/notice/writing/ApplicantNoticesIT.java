package kz.zholdama.notice.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each step of a case is told to its applicant once, and names nobody. */
@ZholdamaTest
class ApplicantNoticesIT {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Filings filings;

    @Autowired
    private ApplicantNotices notices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = centres.create();
    }

    @Test
    void tellsThatItIsRegisteredByEveryWayThatReachesHim() {
        var filed = given.of(centre, Measure.PUBLIC_WORKS).registered();

        assertThat(awaited(filed.applicationId(), 2))
                .containsExactly(
                        "REGISTERED APPLICANT email nursultan@example.kz KEPT",
                        "REGISTERED APPLICANT sms +77011234567 KEPT");
    }

    @Test
    void tellsThatItIsDecidedWhateverTheDecision() {
        var referred = given.of(centre, Measure.PUBLIC_WORKS).issued().applicationId();
        var refused = given.of(centre, Measure.SILVER_AGE).signedRefusal().id();

        assertThat(awaited(referred, 4)).contains("DECIDED APPLICANT email nursultan@example.kz KEPT");
        assertThat(awaited(refused, 4)).contains("DECIDED APPLICANT sms +77011234567 KEPT");
        assertThat(texts(refused)).noneMatch(text -> text.contains("отказ"));
    }

    @Test
    void tellsThatItIsAnnulled() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        awaited(issued.applicationId(), 4);

        publish(new DecisionHappening.Annulled(issued.applicationId(), centre.id(), issued.number(), "АКТ-1"));

        assertThat(awaited(issued.applicationId(), 6)).contains("ANNULLED APPLICANT email nursultan@example.kz KEPT");
    }

    @Test
    void writesNeitherANameNorANumberOfAPerson() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        publish(new DecisionHappening.Annulled(issued.applicationId(), centre.id(), issued.number(), "АКТ-1"));
        awaited(issued.applicationId(), 6);

        assertThat(texts(issued.applicationId()))
                .hasSize(6)
                .allSatisfy(text -> assertThat(text)
                        .contains("№")
                        .doesNotContain("Әбдірахманов", "Нұрсұлтан", "Ерланұлы")
                        .doesNotContainPattern("(?<!\\d)\\d{12}(?!\\d)"));
    }

    @Test
    void writesOnceWhatItIsToldTwiceAlsoAtOnce() throws Exception {
        var filed = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        awaited(filed, 2);
        var again = registered(filed);
        notices.on(again);
        database.sql("delete from notice where application_id = ?").param(filed).update();
        var start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            start.await();
            transaction.executeWithoutResult(_ -> notices.on(again));
            return null;
        };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        assertThat(awaited(filed, 2)).hasSize(2);
    }

    @Test
    void tellsNobodyWhoDoesNotConsent() {
        var content = filings.complete(Measure.PUBLIC_WORKS);
        var filed = filings.register(centre.specialist(), without(content)).applicationId();

        Outbox.awaitEmpty(database, filed);

        assertThat(rows(filed)).isEmpty();
    }

    @Test
    void sendsNothingMoreToWhoWithdrewHisConsent() {
        var filed = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        awaited(filed, 2);
        database.sql("update notice set state = 'SENT' where application_id = ? and way = 'email'")
                .param(filed)
                .update();

        publish(new DecisionHappening.ConsentWithdrawn(filed, centre.id(), TestClock.USUAL.toLocalDate()));
        Outbox.awaitEmpty(database, filed);

        assertThat(rows(filed)).containsExactly("REGISTERED APPLICANT email nursultan@example.kz SENT");
    }

    @Test
    void tellsNothingOfACaseThatIsGone() {
        publish(registered(999_999_999));

        Outbox.awaitEmpty(database, 999_999_999);
    }

    private static DraftContent without(DraftContent content) {
        return content.with(new TypedConsents(false, true));
    }

    private ApplicationHappening.Registered registered(long applicationId) {
        var day = TestClock.USUAL.toLocalDate();
        return new ApplicationHappening.Registered(
                applicationId,
                centre.id(),
                "7",
                Measure.PUBLIC_WORKS,
                day,
                day.plusDays(1).atStartOfDay());
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private List<String> awaited(long applicationId, int count) {
        Awaitility.await().until(() -> rows(applicationId).size() >= count);
        Outbox.awaitEmpty(database, applicationId);
        return rows(applicationId);
    }

    private List<String> rows(long applicationId) {
        return database.sql("""
                        select concat_ws(' ', occasion, recipient, way, address, state) from notice where application_id = ?
                        order by id""").param(applicationId).query(String.class).list();
    }

    private List<String> texts(long applicationId) {
        return database.sql("select concat(subject, text) from notice where application_id = ?")
                .param(applicationId)
                .query(String.class)
                .list();
    }
}
