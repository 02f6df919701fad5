package kz.zholdama.intake.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.intake.moving.ClosingCentre;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is asked about the applicant of a case that was registered before anybody asked. */
class CaseInquiriesIT extends InquiriesOnTheWay {

    @Autowired
    private GivenCases given;

    @Autowired
    private Cases cases;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Moving moving;

    @Autowired
    private ClosingCentre closing;

    @Autowired
    private Holding holding;

    /** A case of a simulated person, not examined yet. */
    private GivenCases.Case of(Citizen citizen, Mood systems) {
        iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        simulator.people().know(SimulatedPerson.of(iin).who(citizen).when(systems));
        return given.of(centre, Measure.PUBLIC_WORKS).person(iin);
    }

    private long registered(Citizen citizen, Mood systems) {
        return of(citizen, systems).registered().applicationId();
    }

    private void ask(long id) {
        askBy(centre.specialist(), id);
    }

    private void askBy(StaffPrincipal who, long id) {
        var version = version(id);
        As.a(who).run(() -> inquiries.askOfCase(id, version));
    }

    private long version(long id) {
        return database.sql("select version from application where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private void enterCode(long id, String code) {
        var version = version(id);
        As.a(centre.specialist()).run(() -> inquiries.enterCodeOfCase(id, version, code));
    }

    private Inquiry now(long id) {
        return As.a(Centres.auditor())
                .call(() -> inquiries.ofCase(applications.look(id)))
                .orElseThrow();
    }

    private Inquiry reaches(long id, InquiryState state) {
        awaiting(() -> assertThat(now(id).state()).isEqualTo(state));
        return now(id);
    }

    private Set<Long> waiting() {
        return As.a(centre.specialist()).call(inquiries::waitingCases);
    }

    private long inJournal(String action, long id, long centreId) {
        return database.sql("select count(*) from journal_entry where action = ?"
                        + " and subject_type = 'application' and subject_id = ? and centre_id = ?")
                .params(action, id, centreId)
                .query(Long.class)
                .single();
    }

    @Test
    void bringWhatTheSystemsKnowToWhoeverReadsTheCase() {
        var id = registered(Citizen.READS_CODE, Mood.FINE);
        ask(id);
        reaches(id, InquiryState.WAITING);
        assertThat(waiting()).containsExactly(id);
        enterCode(id, code());
        reaches(id, InquiryState.ANSWERED);

        var seen = As.a(centre.director())
                .call(() -> inquiries.ofCase(applications.look(id)))
                .orElseThrow();
        assertThat(seen.answers().person()).isEqualTo(SimulatedPerson.of(iin).registered());
        assertThat(seen.askedBy()).isEqualTo(centre.specialist().actor());
        assertThat(waiting()).isEmpty();
        assertThat(inJournal("inquiry.asked", id, centre.id())).isEqualTo(1);
        assertThat(inJournal("inquiry.told", id, centre.id())).isEqualTo(3);
    }

    @Test
    void sayThatTheCodeWasWrongAndTakeTheNext() {
        var id = registered(Citizen.READS_CODE, Mood.FINE);
        ask(id);
        reaches(id, InquiryState.WAITING);
        assertThatThrownBy(() -> enterCode(id, "abc")).isInstanceOf(InvalidInput.class);
        enterCode(id, code().equals("000000") ? "000001" : "000000");
        awaiting(() -> assertThat(now(id).wrongCode()).isTrue());

        enterCode(id, code());
        reaches(id, InquiryState.ANSWERED);
    }

    @Test
    void waitForSystemsThatAreDown() {
        var id = registered(Citizen.READS_CODE, Mood.DOWN);
        ask(id);
        reaches(id, InquiryState.WAITING);
        enterCode(id, code());
        reaches(id, InquiryState.DOWN);
        assertThat(waiting()).containsExactly(id);
        simulator.people().know(SimulatedPerson.of(iin));
        clock.advance(Duration.ofSeconds(15));
        run.everyFewSeconds();

        reaches(id, InquiryState.ANSWERED);
    }

    @Test
    void areNotAskedTwiceAtOnceNorWithoutEnd() {
        var id = registered(Citizen.HAS_NO_TELEPHONE, Mood.FINE);
        for (var times = 0; times < 5; times++) {
            ask(id);
            reaches(id, InquiryState.NO_TELEPHONE);
        }
        assertThatThrownBy(() -> ask(id)).isInstanceOf(AskedTooOften.class);

        var other = registered(Citizen.READS_CODE, Mood.FINE);
        ask(other);
        assertThatThrownBy(() -> askBy(centre.colleague(), other)).isInstanceOf(AlreadyAsked.class);
    }

    /** The person got those messages, too. */
    @Test
    void countWhatWasAskedBeforeTheCaseWasRegistered() {
        var draft = draft(Citizen.HAS_NO_TELEPHONE, Mood.FINE);
        for (var times = 0; times < 4; times++) {
            ask(draft);
            reaches(draft, InquiryState.NO_TELEPHONE);
        }
        var id = As.a(centre.specialist())
                .call(() -> intake.register(draft.id(), draft.version()))
                .applicationId();
        ask(id);
        reaches(id, InquiryState.NO_TELEPHONE);

        assertThatThrownBy(() -> ask(id)).isInstanceOf(AskedTooOften.class);
    }

    @Test
    void areNoBusinessOfAnotherCentre() {
        var id = registered(Citizen.READS_CODE, Mood.FINE);
        var stranger = centres.create().specialist();

        assertThatThrownBy(() -> askBy(stranger, id)).isInstanceOf(AccessDeniedException.class);
        assertThat(inJournal("application.change.refused", id, centre.id())).isEqualTo(1);
        var looked = As.a(centre.specialist()).call(() -> applications.look(id));
        assertThatThrownBy(() -> As.a(stranger).run(() -> inquiries.ofCase(looked)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void areNotAskedOnceTheDecisionIsWithTheDirector() {
        var id = of(Citizen.READS_CODE, Mood.FINE).awaitingReferral().id();

        assertThatThrownBy(() -> ask(id)).isInstanceOf(WrongStatus.class);
    }

    @Test
    void takeNoCodeOnceTheDecisionIsWithTheDirector() {
        var prepared = of(Citizen.READS_CODE, Mood.FINE).preparedReferral();
        var id = prepared.id();
        ask(id);
        reaches(id, InquiryState.WAITING);
        As.a(centre.specialist()).run(() -> preparation.submit(id, prepared.version()));

        assertThatThrownBy(() -> enterCode(id, code())).isInstanceOf(WrongStatus.class);
    }

    @Test
    void areNotAskedOfWhoWithdrewHisConsent() {
        var id = registered(Citizen.READS_CODE, Mood.FINE);
        As.a(centre.specialist())
                .run(() -> preparation.withdrawConsent(id, cases.open(id).version(), TestClock.USUAL.toLocalDate()));

        assertThatThrownBy(() -> ask(id)).isInstanceOf(ConsentWithdrawn.class);
    }

    @Test
    void areNotAskedFromAScreenThatIsOutdated() {
        var id = registered(Citizen.READS_CODE, Mood.FINE);
        var shown = version(id);
        As.a(centre.specialist())
                .run(() -> holding.give(id, shown, centre.colleague().actor().staffId()));

        assertThatThrownBy(() -> As.a(centre.specialist()).run(() -> inquiries.askOfCase(id, shown)))
                .isInstanceOf(AlreadyDecided.class);
    }

    /** Its new centre waits for the answer, and has it in its journal. */
    @Test
    void goWithACaseThatMoves() {
        var id = registered(Citizen.READS_CODE, Mood.FINE);
        ask(id);
        reaches(id, InquiryState.WAITING);
        var next = centres.create();
        var version = version(id);
        As.a(centre.director()).run(() -> moving.move(id, version, next.id(), null));

        assertThat(waiting()).isEmpty();
        centre = next;
        assertThat(waiting()).containsExactly(id);
        enterCode(id, code());
        reaches(id, InquiryState.ANSWERED);
        assertThat(inJournal("inquiry.told", id, next.id())).isEqualTo(2);
    }

    @Test
    void goWithADraftWhoseCentreCloses() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        ask(draft);
        reaches(draft, InquiryState.WAITING);
        var next = centres.create();
        As.a(Centres.administrator()).run(() -> closing.moveAll(centre.id(), next.id(), (_, _) -> true));

        assertThat(As.a(next.specialist()).call(inquiries::waiting)).containsExactly(draft.id());
    }
}
