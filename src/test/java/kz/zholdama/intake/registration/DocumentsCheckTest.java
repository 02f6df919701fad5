package kz.zholdama.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.person.Category;
import kz.zholdama.platform.Problem;
import org.junit.jupiter.api.Test;

/** Whether every line of the checklist is answered. */
class DocumentsCheckTest {

    private static final DocumentChecklist CHECKLIST = DocumentChecklist.of(
            Measure.SOCIAL_WORKPLACE,
            Set.of(Category.UNEMPLOYED),
            null,
            LocalDate.of(2026, 3, 2),
            Channel.CENTRE,
            FirstEdition.edition());

    @Test
    void asksForAnAnswerToEveryLineOfTheChecklist() {
        var unnumbered =
                new PresentedDocument(DocumentType.IDENTITY_DOCUMENT, Presentation.PAPER, "", null, null, null, true);

        assertThat(DocumentsCheck.of(CHECKLIST, List.of(unnumbered)))
                .extracting(Problem::field)
                .containsExactly("documents.IDENTITY_DOCUMENT.number", "documents.EMPLOYMENT_RECORD.presentation");
        assertThat(DocumentsCheck.of(
                        CHECKLIST,
                        List.of(
                                PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT),
                                PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatTheChecklistDoesNotAsk() {
        assertThat(DocumentsCheck.answered(
                        CHECKLIST, List.of(PresentedDocument.absent(DocumentType.HEALTH_CERTIFICATE))))
                .isEmpty();
    }
}
