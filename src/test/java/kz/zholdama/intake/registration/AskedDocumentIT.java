package kz.zholdama.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.checking.ChecklistItem;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A document that the law comes to ask for is a name with its words and an edition that lists it. */
@ZholdamaTest
class AskedDocumentIT {

    /** Its words stand in the bundle {@code asked} beside the tests. */
    private static final DocumentType LICENCE = new DocumentType("DRIVING_LICENCE");

    private static final LocalDate IN_FORCE = TestClock.USUAL.toLocalDate().plusDays(70);

    @Autowired
    private Intake intake;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private Filings filings;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void enterTheEdition() {
        var first = FirstEdition.edition();
        var asking = first.programme(Measure.SOCIAL_WORKPLACE)
                .asking(new Programme.Documents(
                        Set.of(DocumentType.IDENTITY_DOCUMENT, LICENCE), Set.of(DocumentType.EMPLOYMENT_RECORD)));
        As.a(Centres.administrator())
                .run(() -> editions.enter(
                        first.next("licences", IN_FORCE, Measure.SOCIAL_WORKPLACE, asking), "Приказ о документах"));
        As.a(centres.create().specialist()).stay();
    }

    @AfterEach
    void takeItBack() {
        clock.reset();
        As.a(Centres.administrator()).run(() -> editions.withdraw(regulations.editionOn(IN_FORCE)));
    }

    @Test
    void isAskedForFromTheDayOfItsEdition() {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE);
        assertThat(intake.answers(content).checklist().items())
                .extracting(ChecklistItem::type)
                .containsExactly(DocumentType.IDENTITY_DOCUMENT, DocumentType.EMPLOYMENT_RECORD);

        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        assertThat(intake.answers(content).checklist().items())
                .containsExactly(
                        new ChecklistItem(DocumentType.IDENTITY_DOCUMENT, true),
                        new ChecklistItem(DocumentType.EMPLOYMENT_RECORD, false),
                        new ChecklistItem(LICENCE, true));
        assertThat(intake.answers(filings.complete(Measure.PUBLIC_WORKS))
                        .checklist()
                        .items())
                .as("of another measure")
                .hasSize(2);
    }

    @Test
    void isNamedOnTheReceiptWhenItIsMissing() throws IOException {
        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        var content = with(PresentedDocument.absent(LICENCE));
        assertThat(intake.answers(content).shortcomings())
                .containsExactly(new Shortcoming(LICENCE, Shortcoming.Reason.MISSING, null));
        var draft = drafts.start(content, IntakeStep.REVIEW);
        assertThatThrownBy(() -> intake.register(draft.id(), draft.version())).isInstanceOf(PapersIncomplete.class);

        var refused = intake.refuseAcceptance(draft.id(), draft.version());

        assertThat(text(refused)).contains("Водительское удостоверение");
    }

    @Test
    void isKeptWithTheApplicationAndPrintedInIt() throws IOException {
        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        var licence = new PresentedDocument(LICENCE, Presentation.PAPER, "AB 123", null, null, null, true);
        var draft = drafts.start(with(licence), IntakeStep.REVIEW);

        var filed = intake.register(draft.id(), draft.version());

        assertThat(applications.look(filed.applicationId()).content().documents())
                .contains(licence);
        assertThat(text(filed)).contains("Водительское удостоверение, № AB 123");
    }

    private DraftContent with(PresentedDocument further) {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE);
        return content.with(
                Stream.concat(content.documents().stream(), Stream.of(further)).toList());
    }

    private String text(Filed filed) throws IOException {
        try (var pdf = Loader.loadPDF(archive.content(filed.documentId()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
