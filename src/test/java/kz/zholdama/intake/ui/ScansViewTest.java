package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ScanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scans in the documents step: added, replaced, removed, refused in words, and there again when the draft is resumed. */
class ScansViewTest extends WizardScreens {

    @Autowired
    private Scans scans;

    private DraftApplication draft;

    @BeforeEach
    void openTheDocuments() {
        draft = As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.TRAINING_AT_EMPLOYER), IntakeStep.DOCUMENTS));
        open(centre.specialist(), "intake/" + draft.id());
    }

    @Test
    void offersAScanOfEveryDocumentShownButTheIdentityDocument() {
        assertThat(lists())
                .extracting(ScanList::document)
                .containsExactlyInAnyOrder(DocumentType.EDUCATION_DOCUMENT, DocumentType.HEALTH_CERTIFICATE);

        _setValue(presentation(DocumentType.EMPLOYMENT_RECORD), Presentation.DIGITAL);

        assertThat(lists()).hasSize(3).extracting(ScanList::document).doesNotContain(DocumentType.IDENTITY_DOCUMENT);
    }

    @Test
    void keepsScansAndShowsThemAgainToWhoResumesTheDraft() {
        _upload(adding(), "Иванов Иван.jpg", "image/jpeg", ScanFiles.jpeg());
        _upload(adding(), "2.pdf", "application/pdf", ScanFiles.pdf());

        assertThat(kept()).hasSize(2);
        assertThat(links())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Скан 1: JPEG, ")
                .doesNotContain("Иванов");

        As.a(centre.colleague()).call(() -> drafts.takeOver(draft.id()));
        open(centre.colleague(), "intake/" + draft.id());
        assertThat(links()).hasSize(2);
    }

    @Test
    void replacesAndRemoves() {
        _upload(adding(), "1.jpg", "image/jpeg", ScanFiles.jpeg());
        _upload(uploads().getFirst(), "1.png", "image/png", ScanFiles.png());
        assertThat(links()).singleElement().asString().startsWith("Скан 1: PNG");

        _click(_find(health(), Button.class, spec -> spec.withText("Удалить")).getFirst());

        assertThat(links()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void tellsBesideTheDocumentWhatIsWrongWithAFile() {
        _upload(adding(), "справка.pdf", "application/pdf", ScanFiles.program());
        assertThat(withClass("field-problem")).singleElement().asString().contains("не PDF");

        _upload(adding(), "справка.png", "image/png", new byte[scans.largest() + 100]);
        assertThat(withClass("field-problem")).singleElement().asString().contains("больше 5 МБ");
        assertThat(kept()).isEmpty();

        _upload(adding(), "справка.png", "image/png", ScanFiles.png());
        assertThat(withClass("field-problem")).isEmpty();
    }

    @Test
    void tellsItOfEveryHostileFile() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/hostile"))) {
            for (var file :
                    files.filter(each -> !each.endsWith("ok.pdf")).sorted().toList()) {
                _upload(adding(), file.getFileName().toString(), "application/pdf", Files.readAllBytes(file));
                assertThat(withClass("field-problem"))
                        .as(file.toString())
                        .singleElement()
                        .asString()
                        .matches("(?s).*[а-я]+\\..*")
                        .doesNotContain("intake.scan");
            }
        }
        assertThat(kept()).isEmpty();
        _upload(
                adding(),
                "ok.pdf",
                "application/pdf",
                Files.readAllBytes(Path.of("src/test/resources/hostile/ok.pdf")));
        assertThat(withClass("field-problem")).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void offersNoMoreThanADocumentMayHave() {
        for (var n = 0; n < scans.perDocument(); n++) {
            _upload(adding(), n + ".png", "image/png", ScanFiles.png(10 + n));
        }

        assertThat(adding().isVisible()).isFalse();
        assertThat(kept()).hasSize(scans.perDocument());
    }

    @Test
    void tellsWhenAColleagueTookTheDraftOver() {
        As.a(centre.colleague()).run(() -> drafts.takeOver(draft.id()));

        _upload(adding(), "1.png", "image/png", ScanFiles.png());

        assertThat(withClass("field-problem"))
                .singleElement()
                .asString()
                .contains(centre.colleague().actor().name());
        assertThat(kept()).isEmpty();
    }

    @Test
    void namesTheScansInTheReview() {
        _upload(adding(), "1.png", "image/png", ScanFiles.png());
        UI.getCurrent().navigate("intake/" + draft.id() + "/review");

        assertThat(withClass("review-part")).anySatisfy(part -> assertThat(part).contains("1 скан"));
    }

    private List<Scan> kept() {
        return As.a(centre.specialist()).call(() -> scans.ofDraft(draft.id()));
    }

    private static List<ScanList> lists() {
        return _find(ScanList.class);
    }

    private static ScanList health() {
        return lists().stream()
                .filter(list -> list.document().equals(DocumentType.HEALTH_CERTIFICATE))
                .findFirst()
                .orElseThrow();
    }

    private static Upload adding() {
        return health().adding();
    }

    private static List<Upload> uploads() {
        return _find(health(), Upload.class);
    }

    private static List<String> links() {
        return _find(health(), Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static RadioButtonGroup<Presentation> presentation(DocumentType type) {
        return _find(DocumentRow.class).stream()
                .filter(row -> row.type().equals(type))
                .findFirst()
                .map(DocumentRow::presentation)
                .orElseThrow();
    }
}
