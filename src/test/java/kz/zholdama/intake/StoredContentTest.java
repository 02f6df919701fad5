package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;

/** What was filed or typed under an earlier version stays readable, and what was not asked then is not told. */
class StoredContentTest {

    private static final String RESETTLEMENT = """
            {"applicant":{"iin":{"value":"900512300011"},"name":{"last":"Ахметов","first":"Нұрлан","patronymic":""},
            "birthDate":"1990-05-12","sex":"MALE",
            "address":{"settlementId":1,"settlement":"г. Семей","street":"ул. Абая, 1"},"categories":["KANDAS"]},
            "measure":"RESETTLEMENT",
            "details":{"kind":"resettlement","wantedPlace":"Павлодар","occupation":{"id":1,"code":"4110-9",
            "name":"Делопроизводитель"},"family":[]%s},
            "documents":[],"consents":{"personalData":true,"protectedSecrets":true}}""";

    @Test
    void readsAResettlementOfWhichTheCommissionWasNotAsked() {
        assertThat(commission("")).isNull();
        assertThat(commission(",\"commissionDecision\":{\"number\":\"14-П\",\"date\":\"2026-02-20\"}"))
                .isEqualTo(CommissionAnswer.DECIDED);
        assertThat(commission(",\"commission\":\"NONE_ASKED\"")).isEqualTo(CommissionAnswer.NONE_ASKED);
    }

    private static CommissionAnswer commission(String stored) {
        var content = new ApplicationContentColumn().convertToEntityAttribute(RESETTLEMENT.replace("%s", stored));
        return FactsOfApplication.of(content, null).commission();
    }

    @Test
    void takesTheConsentOfAnEarlierApplicationFromThePaperThatWasShown() {
        var content = new DraftContentColumn().convertToEntityAttribute("""
                {"person":{"iin":"090512500013","categories":[]},"measure":"PUBLIC_WORKS","details":{"kind":"subsidised",
                "school":"Школа № 5"},
                "documents":[{"type":"PARENTAL_CONSENT","presentation":"PAPER","issuer":"Ахметова А. С.",
                "issuedOn":"2026-02-20","originalReturned":true}]}""");
        assertThat(content.person().categories()).as("not told").isEmpty();
        assertThat(ConsentPaper.consent(content.details(), content.documents()))
                .isEqualTo(new RepresentativeConsent(true, "Ахметова А. С.", null, LocalDate.of(2026, 2, 20)));
        assertThat(ConsentPaper.consent(content.details(), List.of())).isNull();
        var unsaid = new PresentedDocument(
                DocumentType.PARENTAL_CONSENT, Presentation.PAPER, "5", " ", LocalDate.of(2026, 2, 20), null, true);
        assertThat(ConsentPaper.consent(content.details(), List.of(unsaid)))
                .as("by whom is not told")
                .isNull();
        unsaid = new PresentedDocument(
                DocumentType.PARENTAL_CONSENT, Presentation.PAPER, "5", "Ахметова А. С.", null, null, true);
        assertThat(ConsentPaper.consent(content.details(), List.of(unsaid)))
                .as("since when is not told")
                .isNull();
    }

    @Test
    void keepsNoneOfTheCategoriesApartFromNotTold() {
        var column = new DraftContentColumn();
        var none = DraftContent.EMPTY.with(new TypedPerson(
                null, null, null, null, null, null, null, null, null, null, null, Set.of(Category.NONE), null));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(none))
                        .person()
                        .categories())
                .containsExactly(Category.NONE);
    }

    @Test
    void writesWhoConsentedAndWhenOnThePaperInsteadOfAskingTwice() {
        var paper = new PresentedDocument(
                DocumentType.PARENTAL_CONSENT, Presentation.PAPER, "5", "другое", null, null, true);
        var given = new RepresentativeConsent(true, "Ахметова Айгүл", "мать", LocalDate.of(2026, 2, 20));
        var shown = minor(given).with(List.of(paper)).documents().getFirst();
        assertThat(shown.number()).isEqualTo("5");
        assertThat(shown.issuer()).isEqualTo("Ахметова Айгүл (мать)");
        assertThat(shown.issuedOn()).isEqualTo(given.givenOn());
        assertThat(minor(RepresentativeConsent.NONE)
                        .with(List.of(paper))
                        .documents()
                        .getFirst()
                        .isPresent())
                .isFalse();
        assertThat(minor(null).with(List.of(paper)).documents()).containsExactly(paper);
    }

    private static DraftContent minor(RepresentativeConsent told) {
        return DraftContent.EMPTY
                .with(Measure.PUBLIC_WORKS)
                .with(new MeasureDetails.Subsidised(null, null, null, null, "Школа № 5", told), List.of());
    }
}
