package kz.zholdama.forms.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import kz.zholdama.forms.DocumentMark;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A page of a form set by hand with OpenPDF alone: what the templates are measured against. Same fonts, PDF/A, QR. */
public final class HandmadePage {

    private static final float MM = 72 / 25.4f;

    // packed as OpenPDF does by itself
    private static final BaseFont REGULAR = PrintFonts.read("LiberationSerif-Regular.ttf");
    private static final BaseFont BOLD = PrintFonts.read("LiberationSerif-Bold.ttf");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024);
    private final Document document = new Document(PageSize.A4, 20 * MM, 15 * MM, 12 * MM, 28 * MM);
    private final PdfWriter writer;
    private final Font text;
    private final Font small = new Font(REGULAR, 8);
    private final Font bold = new Font(BOLD, 13);
    private final float size;

    public HandmadePage(String title, float size, DocumentMark mark) {
        this.size = size;
        text = new Font(REGULAR, size);
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_4);
        writer.setPDFXConformance(PdfWriter.PDFA1B);
        PageFoot foot = new PageFoot(new Sheet("by hand", 1, false), false);
        foot.mark(mark.verificationCode(), mark.url());
        foot.of(1, new RuledPaper());
        writer.setPageEvent(foot);
        document.addTitle(title);
        document.open();
    }

    public HandmadePage annex(int number) {
        for (String line : ("Приложение " + number
                        + "\nк Правилам оказания\nгосударственной услуги\n\"Выдача направлений\n"
                        + "на участие в активных мерах\nсодействия занятости\"\nФорма")
                .split("\n", -1)) {
            Paragraph paragraph = new Paragraph(10, line, new Font(REGULAR, 8.5f));
            paragraph.setIndentationLeft(124 * MM);
            document.add(paragraph);
        }
        return this;
    }

    public HandmadePage heading(String heading) {
        Paragraph paragraph = new Paragraph(16, heading, bold);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingBefore(8);
        paragraph.setSpacingAfter(8);
        document.add(paragraph);
        return this;
    }

    /** Parts between asterisks are underlined. */
    public HandmadePage text(String line) {
        Paragraph paragraph = new Paragraph(size * 1.35f, "", text);
        boolean underlined = false;
        for (String part : line.split("\\*", -1)) {
            Chunk chunk = new Chunk(part, text);
            if (underlined) {
                chunk.setUnderline(0.5f, -1.5f);
            }
            paragraph.add(chunk);
            underlined = !underlined;
        }
        document.add(paragraph);
        return this;
    }

    public HandmadePage ruled(String label, String value) {
        PdfPTable table = new PdfPTable(label.isEmpty() ? 1 : 2);
        table.setWidthPercentage(100);
        if (!label.isEmpty()) {
            float width = REGULAR.getWidthPoint(label, size) + 4;
            table.setWidths(new float[] {width, 175 * MM - width});
            table.addCell(cell(label, text, Rectangle.NO_BORDER, Element.ALIGN_LEFT));
        }
        table.addCell(cell(value, text, Rectangle.BOTTOM, Element.ALIGN_LEFT));
        document.add(table);
        return this;
    }

    public HandmadePage caption(String caption) {
        Paragraph paragraph = new Paragraph(9, caption, small);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingAfter(3);
        document.add(paragraph);
        return this;
    }

    public HandmadePage signature(String who, String whose) {
        PdfPTable table = new PdfPTable(3);
        table.setWidthPercentage(100);
        table.setWidths(new float[] {127, 6, 42});
        table.setSpacingBefore(8);
        table.addCell(cell(who, text, Rectangle.BOTTOM, Element.ALIGN_LEFT));
        table.addCell(cell("", text, Rectangle.NO_BORDER, Element.ALIGN_LEFT));
        table.addCell(cell("", text, Rectangle.BOTTOM, Element.ALIGN_LEFT));
        table.addCell(cell(whose, small, Rectangle.NO_BORDER, Element.ALIGN_CENTER));
        table.addCell(cell("", text, Rectangle.NO_BORDER, Element.ALIGN_LEFT));
        table.addCell(cell("подпись", small, Rectangle.NO_BORDER, Element.ALIGN_CENTER));
        document.add(table);
        return this;
    }

    public HandmadePage seal(String issued) {
        return text("Дата выдачи *" + issued + "*").text("Место печати (при наличии)");
    }

    public HandmadePage cut() {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.addCell(cell("линия отреза", small, Rectangle.TOP, Element.ALIGN_CENTER));
        document.add(table);
        return this;
    }

    public HandmadePage nextSheet() {
        document.newPage();
        return this;
    }

    public byte[] finish() {
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    null,
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        writer.createXmpMetadata();
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPCell cell(String value, Font font, int border, int alignment) {
        PdfPCell cell = new PdfPCell(new Paragraph(value, font));
        cell.setBorder(border);
        cell.setBorderWidth(0.5f);
        cell.setPadding(1);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return cell;
    }
}
