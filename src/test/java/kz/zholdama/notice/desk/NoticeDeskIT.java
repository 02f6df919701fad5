package kz.zholdama.notice.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.sending.Letter;
import kz.zholdama.notice.sending.NoticeRows;
import kz.zholdama.notice.sending.Outcome;
import kz.zholdama.notice.sending.Reachable;
import kz.zholdama.notice.sending.Way;
import kz.zholdama.notice.sending.Ways;
import kz.zholdama.notice.wording.Template;
import kz.zholdama.notice.wording.Templates;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Journalled;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator sees what became of notices, of his own centre if he has one, and has them sent again. */
@ZholdamaTest
class NoticeDeskIT {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private Templates templates;

    @Autowired
    private NoticeRows rows;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CurrentStaff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private Somebody administrator;

    @BeforeEach
    void twoNotices() {
        centre = centres.create();
        administrator = Somebody.of(centre.id(), 2_500_000, Role.ADMINISTRATOR);
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        Awaitility.await().until(() -> all().size() == 2);
    }

    @AfterEach
    void leaveNothing() {
        database.sql("delete from notice where centre_id = ?")
                .param(centre.id())
                .update();
    }

    @Test
    void listsTheLatestFirstByWhatIsAskedFor() {
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        Awaitility.await().until(() -> all().size() == 4);
        As.a(administrator).run(() -> {
            assertThat(all()).extracting(NoticeLine::way).containsExactly("sms", "email", "sms", "email");
            assertThat(all()).extracting(NoticeLine::address).startsWith("+7 *** *** ** 67", "n***@e***.kz");
            ByKey.walk(page -> desk.page(new NoticeQuery(null, null, null), page));
            assertThat(found(new NoticeQuery(NoticeState.KEPT, Occasion.REGISTERED, "sms")))
                    .isEqualTo(2);
            assertThat(found(new NoticeQuery(NoticeState.SENT, null, null))).isZero();
            assertThat(found(new NoticeQuery(null, Occasion.DECIDED, null))).isZero();
            assertThat(found(new NoticeQuery(null, null, "email"))).isEqualTo(2);
        });
    }

    @Test
    void showsNothingOfOtherCentres() {
        var id = all().getFirst().id();
        var other = Somebody.of(centres.create().id(), 2_500_001, Role.ADMINISTRATOR);

        As.a(other).run(() -> {
            assertThat(found(new NoticeQuery(null, null, null))).isZero();
            assertThat(desk.find(id)).isEmpty();
            desk.sendAgain(id);
        });
        assertThat(all()).extracting(NoticeLine::state).containsOnly(NoticeState.KEPT);
        assertThat(As.a(Centres.auditor()).call(() -> desk.find(id))).isPresent();
    }

    @Test
    void doesNotSendAgainWhatNothingWouldCarry() {
        var kept = all().getFirst();

        As.a(administrator)
                .run(() -> assertThatThrownBy(() -> desk.sendAgain(kept.id())).isInstanceOf(WayNotConfigured.class));
        assertThat(all()).extracting(NoticeLine::state).containsOnly(NoticeState.KEPT);
    }

    @Test
    void sendsAgainWhatWasKeptAndJournalsWhatAdministratorsDo() {
        var kept = all().getLast();
        var journalled = Journalled.from(database, centre.id());

        As.a(administrator).run(() -> {
            sendAgain(kept.id());
            assertThat(desk.find(kept.id()).orElseThrow().state()).isEqualTo(NoticeState.WAITING);
            sendAgain(kept.id());
        });
        As.a(Centres.administrator()).run(() -> {
            var before = templates.find(Occasion.ANNULLED, Style.BRIEF);
            var changed = templates.change(
                    new Template(Occasion.ANNULLED, Style.BRIEF, null, "№ {number} қараңыз", null, "См. № {number}"),
                    before.version());
            templates.restore(Occasion.ANNULLED, Style.BRIEF, changed.version());
        });

        journalled.isAsIn("notice.txt");
    }

    /** Where the installation has a server for mail. */
    private void sendAgain(long id) {
        var withMail = new NoticeDesk(entities, rows, new Ways(List.of(new Mail())), events, staff, clock);
        transaction.executeWithoutResult(_ -> withMail.sendAgain(id));
    }

    private List<NoticeLine> all() {
        return As.a(administrator)
                .call(() ->
                        desk.page(new NoticeQuery(null, null, null), Page.ALL).rows());
    }

    private long found(NoticeQuery query) {
        return desk.found(query).rows();
    }

    private static final class Mail implements Way {

        @Override
        public String name() {
            return "email";
        }

        @Override
        public boolean isBrief() {
            return false;
        }

        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Optional<String> address(Reachable whom) {
            return Optional.empty();
        }

        @Override
        public Outcome send(Letter letter) {
            throw new AssertionError("the job sends");
        }
    }
}
