package kz.zholdama.gateway.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import kz.zholdama.person.Iin;
import tools.jackson.databind.json.JsonMapper;

/** The simulated digital documents service. */
final class SimulatedDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SimulatedPeople people;
    private final SimulatedConsents consents;
    private final Clock clock;

    SimulatedDocuments(SimulatedPeople people, SimulatedConsents consents, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    Reply answer(Question question) {
        var asked = JSON.readTree(question.body());
        if (!consents.isGood(asked.path("token").path("code").asString())) {
            return Reply.json(403, "{\"code\":\"TOKEN_EXPIRED\"}");
        }
        var person = people.of(Iin.of(asked.path("iin").asString()));
        var type = asked.path("documentType").path("code").asString();
        return switch (type) {
            case "IDENTITY_CARD" ->
                document(person, type, "0" + person.iin().value().substring(3, 11), "МВД РК", 3, 10);
            case "DIPLOMA" ->
                person.diplomas().isEmpty()
                        ? Reply.json(404, "{}")
                        : document(
                                person,
                                type,
                                person.diplomas().getFirst().number(),
                                person.diplomas().getFirst().institution(),
                                5,
                                0);
            default -> Reply.json(404, "{}");
        };
    }

    /** @param validYears 0 for a document that never ends */
    private Reply document(
            SimulatedPerson person, String type, String number, String issuer, int issuedYearsAgo, int validYears) {
        var issued = LocalDate.now(clock).minusYears(issuedYearsAgo);
        var answer = JSON.createObjectNode();
        var common = answer.putObject("common")
                .put("docOwner", person.iin().value())
                .put("docNumber", number)
                .put("docIssuer", issuer)
                .put("docIssuedDate", issued.toString())
                .put("docUri", "urn:digital-document:" + type.toLowerCase(Locale.ROOT));
        if (validYears > 0) {
            common.put("docExpirationDate", issued.plusYears(validYears).toString());
        }
        common.putObject("docType").put("code", type);
        answer.putObject("domain");
        return Reply.json(200, answer.toString());
    }
}
