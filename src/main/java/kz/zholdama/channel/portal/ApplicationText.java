package kz.zholdama.channel.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.demo.DemoOfKind;
import kz.zholdama.measure.demo.DemoWish;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.person.Category;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.text.CanonicalJson;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.signing.national.TrialAuthority.PersonalKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what somebody applies for, complete, and signs it as NCALayer does on the Portal. */
@Component
@Profile({"demo", "test"})
class ApplicationText {

    private static final JsonMapper JSON = Json.columns().build();
    private static final String OCCUPATION = "4110";
    private static final int DAYS_UNEMPLOYED = 40;

    private final Kinds kinds;
    private final Regulations regulations;
    private final Settlements settlements;
    private final Occupations occupations;
    private final Clock clock;

    ApplicationText(
            Kinds kinds, Regulations regulations, Settlements settlements, Occupations occupations, Clock clock) {
        this.kinds = kinds;
        this.regulations = regulations;
        this.settlements = settlements;
        this.occupations = occupations;
        this.clock = clock;
    }

    /** Those of which it knows how to fill in the details. */
    List<Measure> measures() {
        return regulations.measures().stream()
                .filter(one -> kinds.has(DemoOfKind.class, one))
                .toList();
    }

    /** @param kato of the settlement where he lives */
    ObjectNode of(String externalId, DrawnPerson person, Measure measure, String kato) {
        var today = LocalDate.now(clock);
        var registered = person.registered();
        var text = JSON.createObjectNode().put("externalId", externalId).put("measure", measure.name());
        var applicant = text.putObject("applicant")
                .put("iin", person.iin().value())
                .put("lastName", registered.last())
                .put("firstName", registered.first())
                .put("patronymic", registered.patronymic())
                .put("birthDate", person.born().toString())
                .put("sex", person.sex().name())
                .put("settlement", kato)
                .put("street", "ул. Вымышленная, 7")
                .put("phone", "+7 700 000 00 00")
                .put("unemployedSince", today.minusDays(DAYS_UNEMPLOYED).toString());
        applicant.putArray("categories").add(Category.UNEMPLOYED.name());
        text.set("details", JSON.valueToTree(kinds.of(DemoOfKind.class, measure).sent(wish(person, kato, today))));
        text.putObject("consents").put("personalData", true).put("protectedSecrets", true);
        return text;
    }

    private DemoWish wish(DrawnPerson person, String kato, LocalDate today) {
        var occupation = occupations.search(OCCUPATION, 0, 1).getFirst();
        return new DemoWish(
                person.registered().last(),
                person.sex(),
                person.born(),
                Set.of(Category.UNEMPLOYED),
                settlements.findByKato(kato).orElseThrow().storedId(),
                new ChosenOccupation(occupation.storedId(), occupation.code(), occupation.nameRu()),
                kato,
                today);
    }

    /** With the signature over its canonical bytes. */
    static String signed(ObjectNode text, PersonalKey key) {
        var canonical = CanonicalJson.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.put("signature", Base64.getEncoder().encodeToString(key.sign(canonical)))
                .toString();
    }
}
