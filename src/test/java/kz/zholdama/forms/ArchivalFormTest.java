package kz.zholdama.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.zholdama.eligibility.FirstEdition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is issued must be readable in decades: PDF/A-1b. */
class ArchivalFormTest {

    private static final PdfForms FORMS = new PdfForms(_ -> FirstEdition.edition());

    @TempDir
    private Path folder;

    static Stream<Form> documents() {
        return Stream.concat(
                FilledForms.ordinary().all().values().stream(),
                Stream.of(FilledForms.longest().refusal(), FilledForms.longest().resettlement()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void conformsToPdfA(Form form) throws IOException {
        Path file = Files.write(folder.resolve("form.pdf"), FORMS.render(form));

        ValidationResult result = PreflightParser.validate(file.toFile());

        assertThat(result.getErrorsList())
                .extracting(error -> error.getErrorCode() + " " + error.getDetails())
                .isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    /** Flying Saucer would make them of the headings, at the price of a look at every element. */
    @Test
    void hasNoBookmarks() throws IOException {
        try (PDDocument receipt =
                Loader.loadPDF(FORMS.render(FilledForms.ordinary().receipt()))) {
            assertThat(receipt.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }
}
