package kz.zholdama.labourmarket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Applications;
import kz.zholdama.labourmarket.MessageKind;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Journalled;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Administrators see what was taken, refused or waits; those of the country have it told again, or let it go. */
@ZholdamaTest
class HandoverDeskIT {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private HandoverDesk desk;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private Somebody ofTheCentre;
    private long application;
    private MessageLine refused;

    @BeforeEach
    void aRefusedMessage() {
        centre = centres.create();
        ofTheCentre = Somebody.of(centre.id(), 2_500_100, Role.ADMINISTRATOR);
        application = given.of(centre, Measure.PUBLIC_WORKS).slipReturned().applicationId();
        database.sql("""
                        update labour_market_message set state = 'REFUSED', code = 'NO_PERSON', next_try_at = null
                        where application_id = ? and kind = 'APPLICATION'""").param(application).update();
        refused = mine(MessageState.REFUSED).getFirst();
    }

    @Test
    void listsTheLatestFirstByState() {
        assertThat(mine(null))
                .extracting(MessageLine::kind)
                .containsExactly(MessageKind.SLIP, MessageKind.REFERRAL, MessageKind.APPLICATION);
        assertThat(refused.code()).contains("NO_PERSON");
        As.a(ofTheCentre).run(() -> {
            ByKey.walk(page -> desk.page(null, page));
            assertThat(desk.found(MessageState.WAITING).rows()).isEqualTo(2);
            assertThat(desk.notTaken()).isEqualTo(1);
        });
    }

    @Test
    void showsThemBesideTheirCase() {
        var shown = As.a(centre.specialist()).call(() -> desk.ofCase(applications.look(application)));

        assertThat(shown)
                .extracting(MessageLine::state)
                .containsExactly(MessageState.REFUSED, MessageState.WAITING, MessageState.WAITING);
        var looked = As.a(centre.specialist()).call(() -> applications.look(application));
        assertThatThrownBy(() -> As.a(centres.create().specialist()).run(() -> desk.ofCase(looked)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsAgainOrLetsGoAndJournalsIt() {
        var journalled = Journalled.from(database, centre.id());
        As.a(Centres.administrator()).run(() -> {
            desk.tellAgain(refused.id(), MessageState.REFUSED);
            assertThatThrownBy(() -> desk.letGo(refused.id(), MessageState.REFUSED, "Передано письмом"))
                    .as("a colleague was faster")
                    .isInstanceOf(ChangedMeanwhile.class);
        });
        assertThat(mine(MessageState.WAITING)).hasSize(3);
        database.sql("update labour_market_message set state = 'REFUSED' where id = ?")
                .param(refused.id())
                .update();
        As.a(Centres.administrator()).run(() -> desk.letGo(refused.id(), MessageState.REFUSED, " Передано письмом "));

        assertThat(mine(MessageState.LET_GO).getFirst().letGoBecause()).contains("Передано письмом");
        journalled.isAsIn("labourmarket.txt");
    }

    @Test
    void isForAdministratorsOfTheCountryToActOn() {
        assertThatThrownBy(() -> As.a(ofTheCentre).run(() -> desk.tellAgain(refused.id(), MessageState.REFUSED)))
                .isInstanceOf(AccessDeniedException.class);
        var other = Somebody.of(centres.create().id(), 2_500_101, Role.ADMINISTRATOR);
        As.a(other).run(() -> {
            assertThat(desk.find(refused.id())).isEmpty();
            assertThat(desk.found(null).rows()).isZero();
        });
        var waiting = mine(MessageState.WAITING).getFirst();
        assertThatThrownBy(() -> As.a(Centres.administrator())
                        .run(() -> desk.letGo(waiting.id(), MessageState.WAITING, "Просто так")))
                .as("it is on its way")
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private List<MessageLine> mine(MessageState state) {
        return As.a(ofTheCentre).call(() -> desk.page(state, Page.at(0, 10)).rows());
    }
}
