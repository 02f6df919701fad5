package kz.zholdama.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What looks doubtful to a machine and is for the specialist to judge (ground 1): the ИИН against the birth date, dates
 * that contradict each other. Hints decide nothing.
 */
public final class Hints {

    private static final int WORKING_AGE = 16;

    private Hints() {
    }

    public static List<Evidence> of(CaseFacts facts) {
        var hints = new ArrayList<Evidence>();
        var person = facts.person();
        var born = person.birthDate();
        if (born != null && person.iinBirthDate() != null && !born.equals(person.iinBirthDate())) {
            hints.add(hint("iin-birth-date", Map.of("stated", born.toString(), "encoded", person.iinBirthDate().toString())));
        }
        if (person.iinBirthDate() == null) {
            hints.add(hint("iin-unusual", Map.of()));
        }
        if (born != null && person.unemployedSince() != null && person.unemployedSince().isBefore(born.plusYears(WORKING_AGE))) {
            hints.add(hint("registered-too-young", Map.of("since", person.unemployedSince().toString())));
        }
        var graduated = facts.profession().graduatedOn();
        if (born != null && graduated != null && graduated.isBefore(born.plusYears(WORKING_AGE - 2))) {
            hints.add(hint("graduated-too-young", Map.of("graduated", graduated.toString())));
        }
        for (var document : facts.documents()) {
            if (document.issuedOn() != null && document.issuedOn().isAfter(facts.applicationDay())) {
                hints.add(hint("issued-later", Map.of("document", document.type().name(), "issued", document.issuedOn().toString())));
            }
            if (document.issuedOn() != null && born != null && document.issuedOn().isBefore(born)) {
                hints.add(hint("issued-before-birth", Map.of("document", document.type().name())));
            }
            if (document.issuedOn() != null && document.validUntil() != null && document.validUntil().isBefore(document.issuedOn())) {
                hints.add(hint("valid-before-issued", Map.of("document", document.type().name())));
            }
        }
        return List.copyOf(hints);
    }

    private static Evidence hint(String key, Map<String, String> values) {
        return new Evidence("hint." + key, values);
    }
}
