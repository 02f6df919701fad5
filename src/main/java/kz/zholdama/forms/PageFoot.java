package kz.zholdama.forms;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands on a page outside the form's own text: verification code and QR at the foot, the code once more at the
 * top for the part that stays when the slip is torn off, the sheet's number, the watermark of a preview. All lengths are in points from the lower left corner of the A4 page.
 *
 * <p>{@link #SIGNATURE_X} and the three after it bound the area left of the QR that is kept free on every page for the
 * visible mark of the electronic signature (8.5 x 1.6 cm); whoever signs draws his mark there.
 */
final class PageFoot extends PdfPageEventHelper {

    static final float SIGNATURE_X = 56.7f;
    static final float SIGNATURE_Y = 28f;
    static final float SIGNATURE_WIDTH = 241f;
    static final float SIGNATURE_HEIGHT = 45.4f;

    private static final float PAGE_WIDTH = 595.28f;
    private static final float PAGE_HEIGHT = 841.89f;
    private static final float RIGHT = PAGE_WIDTH - 42.5f;
    private static final float QR_SIZE = 52f;
    private static final float QR_X = RIGHT - QR_SIZE;
    private static final float TEXT_RIGHT = QR_X - 9f;
    private static final Color FAINT = new Color(226, 226, 226);

    private final DocumentMark mark;
    private final QrCode qrCode;
    private final boolean draft;
    private final boolean sheetsCounted;
    private int sheets;

    PageFoot(DocumentMark mark, boolean draft, boolean sheetsCounted) {
        this.mark = mark;
        this.qrCode = mark == null ? null : new QrCode(mark.url());
        this.draft = draft;
        this.sheetsCounted = sheetsCounted;
    }

    void ofSheets(int count) {
        sheets = count;
    }

    @Override
    public void onStartPage(PdfWriter writer, Document document) {
        if (draft) {
            PdfContentByte canvas = writer.getDirectContentUnder();
            canvas.saveState();
            canvas.setColorFill(FAINT);
            text(canvas, Element.ALIGN_CENTER, true, 110, "ПРОЕКТ", PAGE_WIDTH / 2, PAGE_HEIGHT / 2 - 40, 52);
            canvas.restoreState();
        }
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        if (sheetsCounted && sheets > 1) {
            text(canvas, Element.ALIGN_RIGHT, false, 8, "Лист " + document.getPageNumber() + " из " + sheets,
                    TEXT_RIGHT, SIGNATURE_Y, 0);
        }
        if (mark != null) {
            qrCode.draw(canvas, QR_X, SIGNATURE_Y - 2, QR_SIZE);
            text(canvas, Element.ALIGN_LEFT, false, 7.5f, "Код проверки: " + mark.verificationCode(), SIGNATURE_X,
                    PAGE_HEIGHT - 24, 0);
            text(canvas, Element.ALIGN_RIGHT, false, 8, "Код проверки подлинности", TEXT_RIGHT, SIGNATURE_Y + 36, 0);
            text(canvas, Element.ALIGN_RIGHT, true, 10, mark.verificationCode(), TEXT_RIGHT, SIGNATURE_Y + 23, 0);
        }
    }

    private static void text(PdfContentByte canvas, int alignment, boolean bold, float size, String text, float x,
                             float y, float rotation) {
        canvas.beginText();
        canvas.setFontAndSize(bold ? PrintFonts.BOLD : PrintFonts.REGULAR, size);
        canvas.showTextAligned(alignment, text, x, y, rotation);
        canvas.endText();
    }
}
