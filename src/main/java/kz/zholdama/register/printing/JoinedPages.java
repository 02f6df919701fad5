package kz.zholdama.register.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Parts of a long document, one after another. What their pages show waits in a temporary file, so that memory holds the frame
 * of the pages alone; how many there are is known at the end, and only then said on each.
 */
final class JoinedPages implements AutoCloseable {

    private static final PDFMergerUtility MERGER = new PDFMergerUtility();
    private static final List<COSName> OF_A_PART = List.of(
            COSName.ACRO_FORM, COSName.STRUCT_TREE_ROOT, COSName.MARK_INFO, COSName.METADATA, COSName.OUTPUT_INTENTS);
    private static final float SIZE = 8f;
    private static final float SIDE = 28.3f;
    private static final float FOOT = 24f;
    private static final float EM = 1000f;

    private final PDDocument all = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    /** Says which page it is of how many. */
    @FunctionalInterface
    interface Numbering {
        String text(int page, int pages);
    }

    void add(byte[] part) throws IOException {
        try (var one = Loader.loadPDF(part)) {
            OF_A_PART.forEach(one.getDocumentCatalog().getCOSObject()::removeItem);
            MERGER.appendDocument(all, one);
        }
    }

    /** @param foot at the left of the foot of each page, whose number stands at the right */
    void write(String title, String foot, Numbering numbering, OutputStream to) throws IOException {
        try (var file = JoinedPages.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            var font = PDType0Font.load(all, file, true);
            var pages = all.getNumberOfPages();
            var page = 0;
            for (var each : all.getPages()) {
                stamp(each, foot, numbering.text(++page, pages), font);
            }
            all.getDocumentInformation().setTitle(title);
            all.getDocumentInformation().setProducer("Zholdama");
            all.save(to);
        }
    }

    private void stamp(PDPage page, String left, String right, PDFont font) throws IOException {
        var width = page.getMediaBox().getWidth();
        try (var content = new PDPageContentStream(all, page, AppendMode.APPEND, true, true)) {
            var end = width - SIDE - width(right, font);
            text(content, shortened(left, font, end - SIDE - 2 * SIZE), SIDE, font);
            text(content, right, end, font);
        }
    }

    private static String shortened(String text, PDFont font, float room) throws IOException {
        var end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", font) > room) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    private static float width(String text, PDFont font) throws IOException {
        return font.getStringWidth(text) / EM * SIZE;
    }

    private static void text(PDPageContentStream content, String text, float x, PDFont font) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, FOOT);
        content.showText(text);
        content.endText();
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
