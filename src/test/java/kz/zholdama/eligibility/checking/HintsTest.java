package kz.zholdama.eligibility.checking;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Cases;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import org.junit.jupiter.api.Test;

class HintsTest {

    @Test
    void hasNothingToSayOfACaseInOrder() {
        assertThat(hints(anUnemployed()
                        .showing(document(DocumentType.EDUCATION_DOCUMENT, TODAY.minusMonths(11), TODAY.plusYears(5)))
                        .left(Measure.PUBLIC_WORKS, TODAY.minusYears(2), true, null)))
                .isEmpty();
    }

    @Test
    void comparesTheIinWithTheBirthDate() {
        var born = LocalDate.of(1996, 3, 2);
        assertThat(hints(anUnemployed().bornOn(born).withIinBirthDate(born.plusDays(1))))
                .containsExactly(Evidence.of("hint.iin-birth-date", "stated", born, "encoded", born.plusDays(1)));
        assertThat(keys(anUnemployed().withIinBirthDate(null))).containsExactly("hint.iin-unusual");
    }

    @Test
    void findsDatesThatContradictEachOther() {
        assertThat(keys(anUnemployed()
                        .bornOn(TODAY.plusDays(1))
                        .unemployedSince(null)
                        .graduatedOn(null)))
                .containsExactly("hint.born-later");
        assertThat(hints(anUnemployed()
                        .aged(17)
                        .unemployedSince(TODAY.minusYears(3))
                        .graduatedOn(null)))
                .containsExactly(Evidence.of("hint.registered-too-young", "since", TODAY.minusYears(3), "least", 16));
        assertThat(keys(anUnemployed().graduatedOn(LocalDate.of(1980, 6, 30))))
                .containsExactly("hint.graduated-before-birth");
        assertThat(keys(anUnemployed()
                        .having(new CaseFacts.Participation(
                                Measure.PUBLIC_WORKS,
                                TODAY.minusMonths(9),
                                TODAY.minusMonths(8),
                                null,
                                false,
                                TODAY.minusMonths(9),
                                true,
                                null,
                                false,
                                "test"))))
                .containsExactly("hint.left-before-start");
    }

    @Test
    void looksAtTheDatesOfEveryDocumentShown() {
        var identity = DocumentType.IDENTITY_DOCUMENT;
        assertThat(keys(anUnemployed().showing(document(identity, TODAY.plusDays(1), null))))
                .containsExactly("hint.issued-later");
        assertThat(keys(anUnemployed().showing(document(identity, LocalDate.of(1980, 1, 1), null))))
                .containsExactly("hint.issued-before-birth");
        assertThat(keys(anUnemployed().showing(document(identity, TODAY.minusDays(1), TODAY.minusDays(2)))))
                .containsExactly("hint.valid-before-issued");
        assertThat(keys(anUnemployed().showing(document(DocumentType.EDUCATION_DOCUMENT, TODAY.minusYears(2), null))))
                .containsExactly("hint.diploma-before-graduation");
        assertThat(keys(anUnemployed()
                        .showing(PresentedDocument.absent(identity))
                        .showing(document(identity, null, null))))
                .isEmpty();
    }

    @Test
    void decidesNothing() {
        assertThat(anUnemployed().withIinBirthDate(null).assess().mayRefer()).isTrue();
    }

    private static PresentedDocument document(DocumentType type, LocalDate issued, LocalDate validUntil) {
        return new PresentedDocument(type, Presentation.PAPER, "1", "МВД РК", issued, validUntil, true);
    }

    private static List<Evidence> hints(Cases person) {
        return Hints.of(person.facts(), FirstEdition.edition());
    }

    private static List<String> keys(Cases person) {
        return hints(person).stream().map(Evidence::key).toList();
    }
}
