package kz.zholdama.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentState;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.DigitalDocument;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.gateway.calling.TestSettings;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consent by the message of 1414, and the documents that it opens, asked over HTTP. */
class ConsentsAndDocumentsTest {

    private static final GatewaySettings SETTINGS = TestSettings.settings();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T09:05:00Z"), Clocks.ZONE);
    private static final Iin IIN =
            Iin.complete("85010340881").or(() -> Iin.complete("85010340882")).orElseThrow();

    private Simulator simulator;
    private AccessConsent consents;
    private HttpDigitalDocuments documents;

    @BeforeEach
    void start() throws IOException {
        simulator = new Simulator(SETTINGS, CLOCK);
        consents = TestConsent.by(simulator, SETTINGS);
        documents = new HttpDigitalDocuments(simulator, SETTINGS);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private ConsentState.Waiting asked(Citizen who) {
        simulator.people().know(SimulatedPerson.of(IIN).who(who));
        return (ConsentState.Waiting) consents.ask(IIN, "once");
    }

    private ConsentToken given() {
        return ((ConsentState.Given) consents.state(asked(Citizen.ANSWERS).request())).token();
    }

    @Test
    void consentByTheCodeThatThePersonReadsOut() {
        var asked = asked(Citizen.READS_CODE);
        var code = simulator.codeSentTo(IIN).orElseThrow();

        assertThat(consents.state(asked.request())).isEqualTo(asked);
        assertThat(consents.confirm(asked.request(), "none")).isEqualTo(new ConsentState.WrongCode());
        assertThat(consents.confirm(asked.request(), code)).isInstanceOf(ConsentState.Given.class);
    }

    /** A lost answer is asked for again: the person gets one message. */
    @Test
    void sendsOneMessageForOneQuestion() {
        var asked = asked(Citizen.READS_CODE);
        var code = simulator.codeSentTo(IIN);

        assertThat(consents.ask(IIN, "once")).isEqualTo(asked);
        assertThat(simulator.codeSentTo(IIN)).isEqualTo(code);
        assertThat(consents.ask(IIN, "another")).isNotEqualTo(asked);
    }

    @Test
    void tellsOutcomesApart() {
        assertThat(consents.state(asked(Citizen.REFUSES).request())).isEqualTo(new ConsentState.Refused());
        assertThat(consents.state(asked(Citizen.IS_SILENT).request())).isEqualTo(new ConsentState.NoAnswer());
        simulator.people().know(SimulatedPerson.of(IIN).who(Citizen.HAS_NO_TELEPHONE));
        assertThat(consents.ask(IIN, "once")).isEqualTo(new ConsentState.NoTelephone());
    }

    @ParameterizedTest
    @CsvSource({"GARBLED, GARBLED", "ENDLESS, GARBLED", "DOWN, UNREACHABLE"})
    void saysWhyNobodyTells(Mood mood, Failure why) {
        var consent = given();
        simulator.is(Service.CONSENT, mood);
        simulator.is(Service.DOCUMENTS, mood);

        assertThat(consents.ask(IIN, "another")).isEqualTo(new ConsentState.Failed(why));
        assertThat(documents.find(IIN, DocumentType.IDENTITY_DOCUMENT, consent)).isEqualTo(new Answer.Failed<>(why));
    }

    @Test
    void waitsForNobodyWithoutEnd() {
        var consent = given();
        simulator.is(Service.CONSENT, Mood.SLOW);
        simulator.is(Service.DOCUMENTS, Mood.SLOW);
        var hasty = TestSettings.hasty();

        assertThat(TestConsent.by(simulator, hasty).ask(IIN, "another"))
                .isEqualTo(new ConsentState.Failed(Failure.SLOW));
        assertThat(new HttpDigitalDocuments(simulator, hasty).find(IIN, DocumentType.IDENTITY_DOCUMENT, consent))
                .isEqualTo(new Answer.Failed<>(Failure.SLOW));
    }

    @Test
    void findsDocumentsThatTheServiceKnows() {
        assertThat(documents.knows(DocumentType.IDENTITY_DOCUMENT)).isTrue();
        assertThat(documents.knows(DocumentType.HEALTH_CERTIFICATE)).isFalse();

        assertThat(documents.find(IIN, DocumentType.IDENTITY_DOCUMENT, given()))
                .isEqualTo(new Answer.Found<>(new DigitalDocument(
                        DocumentType.IDENTITY_DOCUMENT,
                        "0" + IIN.value().substring(3, 11),
                        "МВД РК",
                        LocalDate.of(2023, 3, 20),
                        LocalDate.of(2033, 3, 20),
                        "urn:digital-document:identity_card")));
    }

    @Test
    void takesNoDocumentOfSomebodyElse() {
        var consent = given();
        var other = Iin.complete("85010340891")
                .or(() -> Iin.complete("85010340892"))
                .orElseThrow();
        simulator.people().mixUp(IIN, SimulatedPerson.of(other));

        assertThat(documents.find(IIN, DocumentType.IDENTITY_DOCUMENT, consent))
                .isEqualTo(new Answer.Failed<>(Failure.GARBLED));
    }

    @Test
    void findsNoDocumentThatThePersonHasNot() {
        var consent = given();
        var him = SimulatedPerson.of(IIN);
        simulator
                .people()
                .know(new SimulatedPerson(IIN, him.registered(), him.work(), List.of(), him.citizen(), him.mood()));

        assertThat(documents.find(IIN, DocumentType.EDUCATION_DOCUMENT, consent))
                .isEqualTo(new Answer.Nothing<>());
    }

    @Test
    void findsNoneWhenConsentIsOver() {
        assertThat(documents.find(IIN, DocumentType.IDENTITY_DOCUMENT, new ConsentToken("old", "key", CLOCK.instant())))
                .isEqualTo(new Answer.Failed<>(Failure.TOKEN_EXPIRED));
    }
}
