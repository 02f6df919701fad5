package kz.zholdama.eligibility.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Age;
import org.jspecify.annotations.Nullable;

/**
 * What looks doubtful to a machine and is for the specialist to judge under ground 1: the ИИН against the birth date,
 * dates that contradict each other, categories that exclude each other. Hints decide nothing. Their keys begin with
 * {@code hint.}.
 */
public final class Hints {

    private final CaseFacts facts;
    private final @Nullable LocalDate born;
    private final List<Evidence> hints = new ArrayList<>();

    private Hints(CaseFacts facts) {
        this.facts = facts;
        this.born = facts.person().birthDate();
    }

    public static List<Evidence> of(CaseFacts facts, RuleEdition edition) {
        var found = new Hints(facts);
        found.iin();
        found.registration(edition.unemployedFromAge());
        found.graduation();
        facts.documents().stream().filter(PresentedDocument::isPresent).forEach(found::document);
        found.history();
        found.hints.addAll(CategoryHints.of(facts.person(), facts.history(), facts.applicationDay(), edition));
        return List.copyOf(found.hints);
    }

    private void iin() {
        var encoded = facts.person().iinBirthDate();
        hintIf(encoded == null, "iin-unusual");
        hintIf(
                encoded != null && born != null && !encoded.equals(born),
                "iin-birth-date",
                "stated",
                born,
                "encoded",
                encoded);
        hintIf(born != null && born.isAfter(facts.applicationDay()), "born-later", "stated", born);
    }

    private void registration(int fromAge) {
        var since = facts.person().unemployedSince();
        hintIf(
                since != null && born != null && !Age.hasReached(born, fromAge, since),
                "registered-too-young",
                "since",
                since,
                "least",
                fromAge);
    }

    private void graduation() {
        var graduated = facts.profession().graduatedOn();
        hintIf(
                graduated != null && born != null && graduated.isBefore(born),
                "graduated-before-birth",
                "graduated",
                graduated);
    }

    private void document(PresentedDocument document) {
        var issued = document.issuedOn();
        if (issued == null) {
            return;
        }
        hintIf(issued.isAfter(facts.applicationDay()), "issued-later", "document", document.type(), "issued", issued);
        hintIf(
                born != null && issued.isBefore(born),
                "issued-before-birth",
                "document",
                document.type(),
                "issued",
                issued);
        hintIf(
                document.validUntil() != null && document.validUntil().isBefore(issued),
                "valid-before-issued",
                "document",
                document.type(),
                "issued",
                issued,
                "until",
                document.validUntil());
        var graduated = facts.profession().graduatedOn();
        hintIf(
                document.type().equals(DocumentType.EDUCATION_DOCUMENT)
                        && graduated != null
                        && issued.isBefore(graduated),
                "diploma-before-graduation",
                "issued",
                issued,
                "graduated",
                graduated);
    }

    private void history() {
        for (var past : facts.history()) {
            hintIf(
                    past.leftOn() != null
                            && past.from() != null
                            && past.leftOn().isBefore(past.from()),
                    "left-before-start",
                    "from",
                    past.from(),
                    "left",
                    past.leftOn());
        }
    }

    private void hintIf(boolean doubtful, String key, @Nullable Object... values) {
        if (doubtful) {
            hints.add(Evidence.of("hint." + key, values));
        }
    }
}
