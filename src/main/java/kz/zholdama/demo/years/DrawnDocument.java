package kz.zholdama.demo.years;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import kz.zholdama.platform.Sha256;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** What all documents of drawn cases consist of: a page that says that nothing was printed. They bear no signature. */
final class DrawnDocument {

    static final byte[] PDF = pdf();
    static final String HEX = HexFormat.of().formatHex(PDF);
    static final String SHA256 = Sha256.hex(PDF);

    private DrawnDocument() {}

    private static byte[] pdf() {
        try (var document = new PDDocument()) {
            document.setDocumentId(
                    1L); // the same bytes in each draw: by them what was drawn is told from what was lived
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(60, 760);
                content.showText("DEMO / SAMPLE. Invented case, no document was printed or signed.");
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
