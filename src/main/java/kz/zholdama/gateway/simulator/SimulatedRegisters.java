package kz.zholdama.gateway.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.zholdama.gateway.calling.BodyKey;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.soap.BodySignature;
import kz.zholdama.gateway.soap.Envelope;
import kz.zholdama.gateway.soap.Xml;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The simulated gateway with three registers behind it: takes nothing without a good signature, and signs its answers. */
final class SimulatedRegisters {

    private static final String GOOD = "SCSS001";
    private static final String EXPIRED = "SCSS104";
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final GatewaySettings.Soap settings;
    private final SimulatedPeople people;
    private final SimulatedConsents consents;
    private final BodyKey asking;
    private final BodyKey own;
    private final Clock clock;

    /** @param asking by which those who ask are known */
    SimulatedRegisters(
            GatewaySettings.Soap settings,
            SimulatedPeople people,
            SimulatedConsents consents,
            BodyKey asking,
            BodyKey own,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.consents = consents;
        this.asking = asking;
        this.own = own;
        this.clock = clock;
    }

    Reply answer(Question question) {
        try {
            var envelope = Envelope.read(question.body().getBytes(StandardCharsets.UTF_8));
            BodySignature.check(envelope, List.of(asking.certificate()), clock.instant(), SKEW);
            return answer(Xml.down(envelope.body(), "SendMessage", "request"));
        } catch (CallFailed _) {
            return fault();
        }
    }

    private Reply answer(Element request) throws CallFailed {
        var data = Xml.down(request, "requestData", "data");
        var good = consents.isGood(Xml.required(Xml.down(data, "token"), "code"));
        var envelope = Envelope.empty();
        var response = Xml.add(envelope.addToBody("SendMessageResponse"), "response");
        var info = Xml.add(response, "responseInfo");
        Xml.add(info, "messageId", UUID.randomUUID().toString());
        Xml.add(info, "responseDate", Envelope.moment(clock.instant()));
        var status = Xml.add(info, "status");
        Xml.add(status, "code", good ? GOOD : EXPIRED);
        Xml.add(status, "message", good ? "Message has been processed" : "The consent is over");
        if (good) {
            var service = Xml.required(Xml.down(request, "requestInfo"), "serviceId");
            write(
                    Xml.add(Xml.add(response, "responseData"), "data"),
                    service,
                    people.of(Iin.of(Xml.required(data, "iin"))));
        }
        BodySignature.sign(envelope, own, clock.instant());
        return Reply.xml(200, new String(envelope.written(), StandardCharsets.UTF_8));
    }

    private void write(Element data, String service, SimulatedPerson person) {
        if (service.equals(settings.identity().service())) {
            writeIdentity(Xml.add(data, "person"), person);
        } else if (service.equals(settings.employment().service())) {
            for (var period : person.work()) {
                var contract = Xml.add(data, "contract");
                add(contract, "bin", period.bin());
                add(contract, "employer", period.employer());
                add(contract, "beginDate", period.begins());
                add(contract, "endDate", period.ends());
            }
        } else {
            for (var one : person.diplomas()) {
                var diploma = Xml.add(data, "diploma");
                add(diploma, "number", one.number());
                add(diploma, "institution", one.institution());
                add(diploma, "speciality", one.speciality());
                add(diploma, "issueDate", one.issuedOn());
            }
        }
    }

    private static void writeIdentity(Element to, SimulatedPerson person) {
        var registered = person.registered();
        add(to, "iin", person.iin().value());
        add(to, "surname", registered.last());
        add(to, "name", registered.first());
        add(to, "patronymic", registered.patronymic());
        add(to, "birthDate", registered.birthDate());
        add(to, "gender", registered.sex() == Sex.FEMALE ? "2" : "1");
        add(to, "regAddress", registered.address());
    }

    private static void add(Element parent, String name, @Nullable Object value) {
        if (value != null) {
            Xml.add(parent, name, value.toString());
        }
    }

    private static Reply fault() {
        var envelope = Envelope.empty();
        var fault = Xml.declared(envelope.body(), Envelope.SOAP, "soapenv:Fault");
        Xml.add(fault, "faultcode", "soapenv:Client");
        Xml.add(fault, "faultstring", "The message is not signed by whom it should be");
        return Reply.xml(500, new String(envelope.written(), StandardCharsets.UTF_8));
    }
}
