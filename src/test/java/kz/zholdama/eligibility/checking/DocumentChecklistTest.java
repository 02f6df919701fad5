package kz.zholdama.eligibility.checking;

import static kz.zholdama.eligibility.DocumentType.EDUCATION_DOCUMENT;
import static kz.zholdama.eligibility.DocumentType.EMPLOYMENT_RECORD;
import static kz.zholdama.eligibility.DocumentType.HEALTH_CERTIFICATE;
import static kz.zholdama.eligibility.DocumentType.IDENTITY_DOCUMENT;
import static kz.zholdama.eligibility.DocumentType.PARENTAL_CONSENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.eligibility.Cases;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class DocumentChecklistTest {

    private static final LocalDate TODAY = Cases.TODAY;
    private static final LocalDate ADULT = TODAY.minusYears(30);

    @Test
    void keepsCopiesOfAllButTheIdentityDocument() {
        assertThat(DocumentType.OF_THE_ORDER)
                .filteredOn(type -> !type.mayBeCopied())
                .containsExactly(IDENTITY_DOCUMENT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "TRAINING_IN_ORGANISATION, 'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD EDUCATION_DOCUMENT HEALTH_CERTIFICATE!'",
                "TRAINING_AT_EMPLOYER,     'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD EDUCATION_DOCUMENT HEALTH_CERTIFICATE!'",
                "PUBLIC_WORKS,             'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD'",
                "SOCIAL_WORKPLACE,         'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD'",
                "YOUTH_PRACTICE,           'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD EDUCATION_DOCUMENT!'",
                "FIRST_WORKPLACE,          'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD'",
                "CONTRACT_OF_GENERATIONS,  'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD EDUCATION_DOCUMENT!'",
                "SILVER_AGE,               'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD'",
                "RESETTLEMENT,             'IDENTITY_DOCUMENT! EMPLOYMENT_RECORD EDUCATION_DOCUMENT'"
            })
    void asksAnAdultForTheDocumentsOfTheMeasureWhateverHisCategory(Measure measure, String documents) {
        for (var category : Category.values()) {
            assertThat(told(of(measure, Set.of(category), ADULT, Channel.CENTRE)))
                    .as("%s", category)
                    .isEqualTo(documents);
        }
        assertThat(told(of(measure, Set.of(), null, Channel.CENTRE))).isEqualTo(documents);
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void asksForNothingButTheApplicationOnElectronicChannels(Measure measure) {
        for (var channel : EnumSet.complementOf(EnumSet.of(Channel.CENTRE))) {
            assertThat(of(measure, Set.of(Category.STUDENT), TODAY.minusYears(17), channel)
                            .items())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} born {1}: {2}")
    @CsvSource({
        "STUDENT,      2010-03-03, false", // turns 16 tomorrow
        "STUDENT,      2010-03-02, true", // turns 16 today
        "SENIOR_PUPIL, 2010-03-02, true",
        "SENIOR_PUPIL, 2009-07-15, true",
        "SENIOR_PUPIL, 2008-03-03, true", // turns 18 tomorrow
        "SENIOR_PUPIL, 2008-03-02, false", // turns 18 today
        "STUDENT,      2008-03-02, false",
        "UNEMPLOYED,   2009-07-15, false",
        "DOWNTIME,     2009-07-15, false",
        "KANDAS,       2009-07-15, false",
        "JOB_SEEKER,   2009-07-15, false"
    })
    void asksAStudentOrPupilFromSixteenToEighteenForAParentsConsent(Category category, LocalDate born, boolean asked) {
        for (var measure : Measure.OF_THE_LAW) {
            var types = of(measure, Set.of(category), born, Channel.CENTRE).items().stream()
                    .filter(ChecklistItem::required)
                    .map(ChecklistItem::type)
                    .toList();
            assertThat(types.contains(PARENTAL_CONSENT))
                    .as("%s", measure)
                    .isEqualTo(asked && measure.equals(Measure.PUBLIC_WORKS));
        }
    }

    @Test
    void asksAPupilForAParentsConsentThoughHeBelongsToAnotherCategoryToo() {
        var checklist = of(
                Measure.PUBLIC_WORKS,
                Set.of(Category.KANDAS, Category.SENIOR_PUPIL),
                TODAY.minusYears(17),
                Channel.CENTRE);

        assertThat(told(checklist)).isEqualTo("IDENTITY_DOCUMENT! EMPLOYMENT_RECORD PARENTAL_CONSENT!");
    }

    @Test
    void namesRequiredDocumentsThatAreMissingAndNoOthers() {
        var checklist = of(Measure.TRAINING_IN_ORGANISATION, Set.of(Category.UNEMPLOYED), ADULT, Channel.CENTRE);

        assertThat(checklist.shortcomings(List.of(), TODAY))
                .containsExactly(missing(IDENTITY_DOCUMENT), missing(HEALTH_CERTIFICATE));
        assertThat(checklist.shortcomings(
                        List.of(
                                PresentedDocument.absent(IDENTITY_DOCUMENT),
                                shown(HEALTH_CERTIFICATE, Presentation.PAPER, null)),
                        TODAY))
                .containsExactly(missing(IDENTITY_DOCUMENT));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAPER", "DIGITAL"})
    void acceptsADocumentOnItsLastDayAndNotTheDayAfter(Presentation presentation) {
        var checklist = of(Measure.SOCIAL_WORKPLACE, Set.of(Category.UNEMPLOYED), ADULT, Channel.CENTRE);

        assertThat(checklist.shortcomings(List.of(shown(IDENTITY_DOCUMENT, presentation, TODAY)), TODAY))
                .isEmpty();
        assertThat(checklist.shortcomings(List.of(shown(IDENTITY_DOCUMENT, presentation, TODAY.minusDays(1))), TODAY))
                .containsExactly(new Shortcoming(IDENTITY_DOCUMENT, Shortcoming.Reason.EXPIRED, TODAY.minusDays(1)));
    }

    @Test
    void prolongsNoDocumentWhoseLastDayIsADayOff() {
        var checklist = of(Measure.SOCIAL_WORKPLACE, Set.of(Category.UNEMPLOYED), ADULT, Channel.CENTRE);
        var sunday = TODAY.minusDays(1);

        assertThat(WorkingCalendar.published().isWorkingDay(sunday)).isFalse();
        assertThat(checklist.shortcomings(List.of(shown(IDENTITY_DOCUMENT, Presentation.PAPER, sunday)), TODAY))
                .hasSize(1);
    }

    @Test
    void namesAnExpiredDocumentThoughItIsNotRequired() {
        var checklist = of(Measure.RESETTLEMENT, Set.of(Category.KANDAS), ADULT, Channel.CENTRE);

        assertThat(checklist.shortcomings(
                        List.of(
                                shown(IDENTITY_DOCUMENT, Presentation.DIGITAL, null),
                                shown(EMPLOYMENT_RECORD, Presentation.PAPER, TODAY.minusYears(1))),
                        TODAY))
                .extracting(Shortcoming::type)
                .containsExactly(EMPLOYMENT_RECORD);
    }

    @Test
    void isContentWithOneValidDocumentOfAKind() {
        var checklist = of(Measure.SOCIAL_WORKPLACE, Set.of(Category.UNEMPLOYED), ADULT, Channel.CENTRE);

        assertThat(checklist.shortcomings(
                        List.of(
                                shown(IDENTITY_DOCUMENT, Presentation.PAPER, TODAY.minusDays(1)),
                                shown(IDENTITY_DOCUMENT, Presentation.DIGITAL, TODAY.plusYears(1))),
                        TODAY))
                .isEmpty();
    }

    @Test
    void ignoresDocumentsOfNoConcernToTheMeasure() {
        var checklist = of(Measure.SILVER_AGE, Set.of(Category.UNEMPLOYED), ADULT, Channel.CENTRE);

        assertThat(checklist.shortcomings(
                        List.of(
                                shown(IDENTITY_DOCUMENT, Presentation.PAPER, null),
                                shown(EDUCATION_DOCUMENT, Presentation.PAPER, TODAY.minusDays(1))),
                        TODAY))
                .isEmpty();
    }

    @Test
    void neverShowsTheNumberOfADocumentInALog() {
        assertThat(shown(IDENTITY_DOCUMENT, Presentation.PAPER, null))
                .asString()
                .doesNotContain("012345678");
    }

    private static DocumentChecklist of(Measure measure, Set<Category> categories, LocalDate born, Channel channel) {
        return DocumentChecklist.of(measure, categories, born, TODAY, channel, FirstEdition.edition());
    }

    private static PresentedDocument shown(DocumentType type, Presentation presentation, LocalDate validUntil) {
        return new PresentedDocument(type, presentation, "012345678", "МВД РК", TODAY.minusYears(2), validUntil, true);
    }

    private static Shortcoming missing(DocumentType type) {
        return new Shortcoming(type, Shortcoming.Reason.MISSING, null);
    }

    /** A required one with "!". */
    private static String told(DocumentChecklist checklist) {
        return String.join(
                " ",
                checklist.items().stream()
                        .map(item -> item.type() + (item.required() ? "!" : ""))
                        .toList());
    }
}
