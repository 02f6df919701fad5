package kz.zholdama.intake.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.person.Iin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of inquiries do again and again: a draft of a simulated person, asking, waiting for how it then stands. */
@ZholdamaTest
abstract class InquiriesOnTheWay {

    @Autowired
    Inquiries inquiries;

    @Autowired
    InquiryRun run;

    @Autowired
    Simulator simulator;

    @Autowired
    Drafts drafts;

    @Autowired
    Intake intake;

    @Autowired
    Applications applications;

    @Autowired
    Centres centres;

    @Autowired
    Filings filings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Centre centre;
    Iin iin;

    @BeforeEach
    void open() {
        centre = centres.create();
    }

    @AfterEach
    void beAsBefore() {
        clock.reset();
        simulator.is(Service.CONSENT, Mood.FINE);
        simulator.is(Service.DOCUMENTS, Mood.FINE);
    }

    DraftApplication draft(Citizen citizen, Mood systems) {
        iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        simulator.people().know(SimulatedPerson.of(iin).who(citizen).when(systems));
        return As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.SOCIAL_WORKPLACE, iin), IntakeStep.APPLICANT));
    }

    void ask(DraftApplication draft) {
        As.a(centre.specialist()).run(() -> inquiries.ask(draft.id(), draft.version()));
    }

    void enterCode(DraftApplication draft, String code) {
        As.a(centre.specialist()).run(() -> inquiries.enterCode(draft.id(), code));
    }

    void consented(DraftApplication draft) {
        ask(draft);
        reaches(draft, InquiryState.WAITING);
        enterCode(draft, code());
    }

    String code() {
        return simulator.codeSentTo(iin).orElseThrow();
    }

    Inquiry now(DraftApplication draft) {
        return As.a(centre.specialist()).call(() -> inquiries.of(draft.id())).orElseThrow();
    }

    Inquiry reaches(DraftApplication draft, InquiryState state) {
        awaiting(() -> assertThat(now(draft).state()).isEqualTo(state));
        return now(draft);
    }

    static void awaiting(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).pollInSameThread().untilAsserted(assertion);
    }
}
