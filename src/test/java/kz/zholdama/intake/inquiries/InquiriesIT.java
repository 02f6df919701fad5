package kz.zholdama.intake.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TakenOver;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.testing.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** What is asked about an applicant, however the person and the systems behave. */
class InquiriesIT extends InquiriesOnTheWay {

    @Test
    void bringWhatTheSystemsKnowOnceThePersonReadTheCodeOut() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        ask(draft);
        reaches(draft, InquiryState.WAITING);
        enterCode(draft, code());

        var answers = reaches(draft, InquiryState.ANSWERED).answers();

        assertThat(answers.outcomes()).hasSize(Source.values().length).doesNotContainValue(Outcome.NOTHING);
        assertThat(answers.person()).isEqualTo(SimulatedPerson.of(iin).registered());
        assertThat(answers.work()).isEqualTo(SimulatedPerson.of(iin).work());
        assertThat(answers.diplomas()).isEqualTo(SimulatedPerson.of(iin).diplomas());
        assertThat(answers.document(DocumentType.IDENTITY_DOCUMENT)).isPresent();
        assertThat(answers.document(DocumentType.EDUCATION_DOCUMENT)).isPresent();
    }

    @Test
    void sayThatTheCodeWasWrongAndTakeTheNext() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        ask(draft);
        reaches(draft, InquiryState.WAITING);
        enterCode(draft, code().equals("000000") ? "000001" : "000000");
        awaiting(() -> assertThat(now(draft).wrongCode()).isTrue());

        assertThat(now(draft).state()).isEqualTo(InquiryState.WAITING);
        enterCode(draft, code());
        reaches(draft, InquiryState.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource({"ANSWERS, ANSWERED", "REFUSES, REFUSED", "IS_SILENT, NO_ANSWER"})
    void followWhatThePersonAnswersToTheMessage(Citizen citizen, InquiryState state) {
        var draft = draft(citizen, Mood.FINE);
        ask(draft);
        reaches(draft, InquiryState.WAITING);
        clock.advance(Duration.ofSeconds(3));
        run.goOn(now(draft).id());

        reaches(draft, state);
        assertThat(now(draft).again()).isFalse();
    }

    @Test
    void endWhereThereIsNoTelephone() {
        var draft = draft(Citizen.HAS_NO_TELEPHONE, Mood.FINE);
        ask(draft);

        reaches(draft, InquiryState.NO_TELEPHONE);
    }

    @Test
    void endWhenConsentIsOverBeforeAnybodyWasAsked() {
        var draft = draft(Citizen.CONSENTS_BRIEFLY, Mood.FINE);
        consented(draft);

        assertThat(reaches(draft, InquiryState.EXPIRED).answers().outcomes()).containsValue(Outcome.EXPIRED);
    }

    @Test
    void sayWhatCannotBeRead() {
        var draft = draft(Citizen.READS_CODE, Mood.GARBLED);
        consented(draft);

        assertThat(reaches(draft, InquiryState.GARBLED).answers().outcomes()).containsOnlyKeys(Source.values());
    }

    /** The case waits in sight, and what failed is asked again: nothing is lost, and nobody has to do anything. */
    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"DOWN", "SLOW"})
    void waitForSystemsThatAreDown(Mood mood) {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        simulator.is(Service.DOCUMENTS, mood);
        consented(draft);
        awaiting(() -> assertThat(now(draft).state()).isEqualTo(InquiryState.DOWN));
        assertThat(now(draft).again()).isTrue();
        assertThat(As.a(centre.specialist()).call(inquiries::waiting)).containsExactly(draft.id());
        simulator.is(Service.DOCUMENTS, Mood.FINE);
        clock.advance(Duration.ofSeconds(15));
        run.everyFewSeconds();

        reaches(draft, InquiryState.ANSWERED);
        assertThat(As.a(centre.specialist()).call(inquiries::waiting)).isEmpty();
    }

    @Test
    void giveUpOnSystemsThatStayDown() {
        var draft = draft(Citizen.READS_CODE, Mood.DOWN);
        consented(draft);
        awaiting(() -> assertThat(now(draft).state()).isEqualTo(InquiryState.DOWN));
        clock.advance(Duration.ofMinutes(15).minusSeconds(10));
        run.goOn(now(draft).id());

        assertThat(now(draft).state()).isEqualTo(InquiryState.DOWN);
        assertThat(now(draft).again()).isFalse();
    }

    /** Also when 1414 itself is down: then nobody was asked for his consent yet. */
    @Test
    void askForConsentAgainForAWhile() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        simulator.is(Service.CONSENT, Mood.DOWN);
        ask(draft);
        reaches(draft, InquiryState.DOWN);
        simulator.is(Service.CONSENT, Mood.FINE);
        clock.advance(Duration.ofSeconds(15));
        run.goOn(now(draft).id());

        reaches(draft, InquiryState.WAITING);
    }

    @Test
    void goWithTheCaseAndLeaveNothingThatOpensThePersonsData() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        consented(draft);
        reaches(draft, InquiryState.ANSWERED);
        var filed = As.a(centre.specialist()).call(() -> intake.register(draft.id(), draft.version()));

        var kept = As.a(centre.director())
                .call(() -> inquiries.ofCase(applications.look(filed.applicationId())))
                .orElseThrow();
        assertThat(kept.answers().person()).isEqualTo(SimulatedPerson.of(iin).registered());
        assertThat(database.sql(
                                "select count(*) from inquiry where id = ? and token_code is null and typed_code is null")
                        .param(kept.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endWithADraftThatIsDiscarded() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        ask(draft);
        var asked = reaches(draft, InquiryState.WAITING);
        As.a(centre.specialist()).run(() -> drafts.discard(draft.id(), draft.version()));

        assertThat(database.sql("select count(*) from inquiry where id = ?")
                        .param(asked.id())
                        .query(Long.class)
                        .single())
                .isZero();
        run.goOn(asked.id()); // whoever was at it finds nothing
    }

    @Test
    void areNotAskedTwiceAtOnceNorWithoutEnd() {
        var draft = draft(Citizen.HAS_NO_TELEPHONE, Mood.FINE);
        for (var times = 0; times < 5; times++) {
            ask(draft);
            reaches(draft, InquiryState.NO_TELEPHONE);
        }
        assertThatThrownBy(() -> ask(draft)).isInstanceOf(AskedTooOften.class);

        var other = draft(Citizen.READS_CODE, Mood.FINE);
        ask(other);
        assertThatThrownBy(() -> ask(other)).isInstanceOf(AlreadyAsked.class);
    }

    @Test
    void areAskedByWhoeverHoldsTheDraftAboutANumberThatIsOne() {
        var draft = draft(Citizen.READS_CODE, Mood.FINE);
        var blank = As.a(centre.specialist()).call(() -> drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT));

        assertThatThrownBy(() -> ask(blank)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> As.a(centre.colleague()).run(() -> inquiries.ask(draft.id(), draft.version())))
                .isInstanceOf(TakenOver.class);
        assertThatThrownBy(() -> As.a(centres.create().specialist()).run(() -> inquiries.of(draft.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enterCode(draft, "abc")).isInstanceOf(InvalidInput.class);
    }
}
