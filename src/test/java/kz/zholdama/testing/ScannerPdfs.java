package kz.zholdama.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** PDFs as scanners, telephones and office programs make them. */
public final class ScannerPdfs {

    private ScannerPdfs() {}

    /** By what is special about each. */
    public static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "a page as JPEG",
                pictures(document -> JPEGFactory.createFromImage(document, sheet(BufferedImage.TYPE_INT_RGB)), true));
        all.put(
                "a page as fax",
                pictures(
                        document -> CCITTFactory.createFromImage(document, sheet(BufferedImage.TYPE_BYTE_BINARY)),
                        true));
        all.put(
                "a page without loss, objects in plain sight",
                pictures(
                        document -> LosslessFactory.createFromImage(document, sheet(BufferedImage.TYPE_BYTE_GRAY)),
                        false));
        all.put("marks, an outline, links and properties", marked());
        all.put("a second version behind the first", twice(marked()));
        all.put("of an office program", office());
        all.put("with its first page in front", LINEARISED.getBytes(StandardCharsets.ISO_8859_1));
        return all;
    }

    /** Draws what a scanner sees. */
    private interface Drawn {

        PDImageXObject on(PDDocument document) throws IOException;
    }

    private static byte[] pictures(Drawn drawn, boolean isPacked) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var nth = 0; nth < 3; nth++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(drawn.on(document), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                    content.beginText(); // a layer of recognised text
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    content.showText("JavaScript and /Launch are words here");
                    content.endText();
                }
            }
            document.getDocumentInformation().setProducer("Scanner 3000");
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document.getDocumentInformation().setCustomMetadataValue("Scanned by", "the /Front desk");
            var description = new PDMetadata(document);
            description.importXMPMetadata("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(description);
            document.save(out, isPacked ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static BufferedImage sheet(int type) {
        var sheet = new BufferedImage(620, 877, type);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.drawString("Справка", 100, 100);
        pen.dispose();
        return sheet;
    }

    private static byte[] marked() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 100, 20));
            var target = new PDActionURI();
            target.setURI("https://egov.kz/");
            link.setAction(target);
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(50, 50, 20, 20));
            note.setContents("Проверено");
            page.setAnnotations(List.of(link, note));
            var first = new PDPageFitDestination();
            first.setPage(page);
            document.getDocumentCatalog().setOpenAction(first);
            var outline = new PDDocumentOutline();
            for (var title : List.of("Лист 1", "Лист 2")) {
                var item = new PDOutlineItem();
                item.setTitle(title);
                item.setDestination(first);
                outline.addLast(item);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] twice(byte[] before) throws IOException {
        try (var document = Loader.loadPDF(before);
                var out = new ByteArrayOutputStream()) {
            document.getPage(0).setRotation(90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.LANG, COSName.getPDFName("kk"));
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] office() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Document()) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setFullCompression();
            document.open();
            document.addTitle("Scan");
            document.add(new Paragraph("A page"));
            document.add(new Paragraph(new Chunk("its home").setAnchor("https://egov.kz/")));
            document.add(Image.getInstance(ScanFiles.jpeg()));
            document.add(Image.getInstance(ScanFiles.png()));
        }
        return out.toByteArray();
    }

    /** The first page's objects and their table come before the others. */
    private static final String LINEARISED = """
            %PDF-1.4
            5 0 obj
            <</Linearized 1/L 700/H[400 60]/O 7/E 500/N 1/T 650>>
            endobj
            xref
            5 3
            0000000009 00000 n
            0000000150 00000 n
            0000000250 00000 n
            trailer
            <</Size 8/Prev 600/Root 6 0 R/ID[<AB><AB>]>>
            startxref
            0
            %%EOF
            6 0 obj
            <</Type/Catalog/Pages 1 0 R>>
            endobj
            7 0 obj
            <</Type/Page/Parent 1 0 R/MediaBox[0 0 200 200]/Contents 2 0 R/Resources<<>>>>
            endobj
            2 0 obj
            <</Length 8>>
            stream
            0 0 m  h
            endstream
            endobj
            1 0 obj
            <</Type/Pages/Kids[7 0 R]/Count 1>>
            endobj
            xref
            0 5
            0000000000 65535 f
            trailer
            <</Size 5>>
            startxref
            70
            %%EOF
            """;
}
