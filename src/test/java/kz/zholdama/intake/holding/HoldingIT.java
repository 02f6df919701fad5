package kz.zholdama.intake.holding;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who goes on with a case, and who may give or take it (product 10, 12). */
@ZholdamaTest
class HoldingIT {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Holding holding;

    @Autowired
    private HeldCases held;

    @Autowired
    private Applications applications;

    @Autowired
    private Cases cases;

    @Autowired
    private Preparation preparation;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private StaffDirectory accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource tables;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void isHeldByWhoRegisteredItUntilItIsGiven() {
        var file = registered();
        assertThat(file.application().holder()).contains(centre.specialist().actor());

        give(centre.specialist(), file, centre.colleague());

        assertThat(opened(file).application().holder())
                .contains(centre.colleague().actor());
        assertThat(opened(file).application().takenBy())
                .as("who took it stays as it was")
                .isEqualTo(centre.specialist().actor());
        assertThat(journal(file))
                .contains("application.given {\"holder\":\"%s\"} {\"holder\":\"%s\"}"
                        .formatted(
                                centre.specialist().actor().name(),
                                centre.colleague().actor().name()));
    }

    @Test
    void isTakenFromAColleagueButGivenAwayByNobodyElse() {
        var file = registered();

        assertThatThrownBy(() -> give(centre.colleague(), file, centre.deputy()))
                .isInstanceOfSatisfying(
                        HeldByAnother.class,
                        told -> assertThat(told.arguments())
                                .contains(
                                        named("by", centre.specialist().actor().name())));
        give(centre.colleague(), file, centre.colleague());

        assertThat(opened(file).application().holder())
                .contains(centre.colleague().actor());
    }

    @Test
    void isGivenByTheDirectorWhoeverHoldsIt() {
        var file = registered();

        give(centre.director(), file, centre.colleague());

        assertThat(opened(file).application().holder())
                .contains(centre.colleague().actor());
    }

    @Test
    void isTakenByAnybodyWhileNobodyHoldsIt() {
        var file = registered();
        heldByNobody(file);

        assertThat(listed(CaseQuery.NOBODY)).containsExactly(file.id());
        assertThatThrownBy(() -> give(centre.specialist(), file, centre.colleague()))
                .hasMessageContaining("held-by-nobody");
        give(centre.colleague(), file, centre.colleague());

        assertThat(listed(CaseQuery.NOBODY)).isEmpty();
        assertThat(listed(centre.colleague().actor().staffId())).containsExactly(file.id());
    }

    @Test
    void listsWhoHoldsCasesAndWhichAreHis() {
        var own = registered();
        var other = registered();
        give(centre.specialist(), other, centre.colleague());
        heldByNobody(registered());

        assertThat(As.a(centre.director()).call(applications::holders))
                .containsExactlyInAnyOrder(
                        centre.specialist().actor(), centre.colleague().actor());
        assertThat(listed(centre.specialist().actor().staffId())).containsExactly(own.id());
        assertThat(listed(centre.colleague().actor().staffId())).containsExactly(other.id());
    }

    @Test
    void isGivenToNobodyButWhoTakesCasesThere() {
        var file = registered();
        var elsewhere = centres.create();
        var locked = centre.colleague().actor().staffId();
        As.a(Centres.administrator())
                .run(() -> accounts.lock(
                        locked, accounts.find(locked).orElseThrow().version()));

        for (var nobody : List.of(elsewhere.specialist(), centre.director(), centre.colleague())) {
            assertThatThrownBy(() -> give(centre.director(), file, nobody)).isInstanceOf(InvalidInput.class);
        }
        assertThat(As.a(centre.director()).call(holding::colleagues))
                .extracting(Actor::staffId)
                .containsExactlyInAnyOrder(
                        centre.specialist().actor().staffId(),
                        centre.deputy().actor().staffId());
    }

    @Test
    void isGivenNoMoreOnceItIsOver() {
        var file = registered();
        var over = As.a(centre.specialist())
                .call(() -> preparation.withdrawApplication(file.id(), file.version(), "по заявлению"));

        assertThatThrownBy(() -> give(centre.director(), over, centre.colleague()))
                .isInstanceOf(WrongStatus.class);
    }

    @Test
    void staysWithItsHolderWhileADirectorSigns() {
        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        given.keyed(centre.director());
        As.a(centre.director()).run(() -> signing.freeze(GivenCases.order(awaiting)));

        assertThatThrownBy(() -> give(centre.specialist(), awaiting, centre.colleague()))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void isTakenByOneOfTwoAtTheSameMoment() throws Exception {
        var file = registered();
        heldByNobody(file);

        var failures = atOnce(
                () -> give(centre.colleague(), file, centre.colleague()),
                () -> give(centre.deputy(), file, centre.deputy()));

        assertThat(failures).singleElement().isInstanceOf(AlreadyDecided.class);
        assertThat(opened(file).application().holder()).isPresent();
    }

    @Test
    void tellsWhoKeepsTheAccountHowMuchItsHolderHasAndGivesAllAway() {
        var one = registered();
        var other = registered();
        var frozen = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        given.keyed(centre.director());
        As.a(centre.director()).run(() -> signing.freeze(GivenCases.order(frozen)));
        var over = registered();
        As.a(centre.specialist()).run(() -> preparation.withdrawApplication(over.id(), over.version(), "по заявлению"));
        var from = centre.specialist().actor().staffId();
        var to = centre.colleague().actor().staffId();
        As.a(Centres.administrator()).stay();
        assertThat(held.count(from)).isEqualTo(3);
        assertThat(held.colleagues(from)).extracting(Actor::staffId).doesNotContain(from);

        assertThat(held.giveAll(from, to)).isEqualTo(new HeldCases.Outcome(2, 1));

        assertThat(held.count(from)).isEqualTo(1);
        assertThat(listed(to)).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(listed(from)).containsExactlyInAnyOrder(frozen.id(), over.id());
        assertThatThrownBy(() ->
                        held.giveAll(from, centres.create().specialist().actor().staffId()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsAnAdministratorOfAnotherCentreFromIt() {
        registered();
        var from = centre.specialist().actor().staffId();
        var elsewhere = centres.create();

        As.a(Somebody.of(elsewhere.id(), 930_001, Role.ADMINISTRATOR)).run(() -> {
            assertThat(held.count(from)).isZero();
            assertThat(held.colleagues(from)).isEmpty();
        });
    }

    @Test
    void hasEarlierCasesHeldByWhoTookThem() {
        var file = registered();
        heldByNobody(file);

        fillEarlier();

        assertThat(opened(file).application().holder())
                .contains(centre.specialist().actor());
    }

    private void fillEarlier() {
        var change = new EarlierHolders();
        for (var ids = change.fill(tables, 0, 500); !ids.isEmpty(); ids = change.fill(tables, ids.getLast(), 500)) {
            assertThat(ids).isSorted();
        }
    }

    private CaseFile registered() {
        var filed = given.of(centre, Measure.RESETTLEMENT).registered();
        return As.a(centre.specialist()).call(() -> cases.open(filed.applicationId()));
    }

    private CaseFile opened(CaseFile file) {
        return As.a(centre.director()).call(() -> cases.open(file.id()));
    }

    private void give(StaffPrincipal by, CaseFile file, StaffPrincipal to) {
        As.a(by)
                .run(() -> holding.give(
                        file.id(), file.version().application(), to.actor().staffId()));
    }

    private void heldByNobody(CaseFile file) {
        database.sql("update application set holder_id = null, holder_name = null, holder_position = null where id = ?")
                .param(file.id())
                .update();
    }

    private List<Long> listed(long holder) {
        return As.a(centre.director())
                .call(() -> applications.list(CaseQuery.of(Set.of()).heldBy(holder)).stream()
                        .map(CaseSummary::id)
                        .toList());
    }

    private List<String> journal(CaseFile file) {
        return database.sql("""
                select concat_ws(' ', action, before_state, after_state) from journal_entry
                where subject_type = 'application' and subject_id = ?""")
                .param(String.valueOf(file.id()))
                .query(String.class)
                .list();
    }

    /** @return what went wrong */
    private static List<Throwable> atOnce(Runnable... all) throws Exception {
        try (var pool = Executors.newFixedThreadPool(all.length)) {
            var begun = pool.invokeAll(
                    Stream.of(all).<Callable<Object>>map(Executors::callable).toList());
            return begun.stream()
                    .filter(one -> one.state() == Future.State.FAILED)
                    .map(Future::exceptionNow)
                    .toList();
        }
    }
}
