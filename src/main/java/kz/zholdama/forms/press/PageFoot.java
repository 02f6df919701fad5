package kz.zholdama.forms.press;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands on a page outside the form's own text: verification code and QR at the foot, the code once more at the
 * top for the part that stays when the slip is torn off; where the slip can be sent back online, its own code and QR stand
 * at the foot, on the slip, and those of the document at the top; by which act somebody signs in the place of the director;
 * which sheet of which copy it is, the watermark of a preview; and the signature field, where the template keeps a place free
 * for the visible mark of the signature. All lengths are in points from the lower left corner of the A4 page.
 */
public final class PageFoot extends PdfPageEventHelper {

    private static final float PAGE_WIDTH = 595.28f;
    private static final float PAGE_HEIGHT = 841.89f;
    private static final float LEFT = 56.7f;
    private static final float RIGHT = PAGE_WIDTH - 42.5f;
    private static final float BOTTOM = 28f;
    private static final float QR_SIZE = 52f;
    private static final float TOP_QR_SIZE = 44f;
    private static final float QR_X = RIGHT - QR_SIZE;
    private static final float TEXT_RIGHT = QR_X - 9f;
    private static final float BASIS_BESIDE_CODE = 145f;
    private static final float APART_LEADING = 9.5f;
    private static final List<String> APART = List.of(
            "Подписано электронной цифровой подписью (НУЦ РК).",
            "Подпись и отметка времени хранятся отдельно от документа.",
            "Проверка: по QR-коду или коду проверки на этом листе.");
    private static final Color FAINT = new Color(226, 226, 226);

    private final Sheet sheet;
    private final boolean draft;
    private @Nullable String verificationCode;
    private @Nullable QrCode qrCode;
    private @Nullable String slipCode;
    private @Nullable String basis;
    private @Nullable String basisKk;
    private @Nullable QrCode slipQrCode;
    private @Nullable RuledPaper paper;
    private boolean signedApart;
    private int pages;

    public PageFoot(Sheet sheet, boolean draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    /** @param url address that the QR code leads to */
    public void mark(String verificationCode, String url) {
        this.verificationCode = verificationCode;
        this.qrCode = new QrCode(url);
    }

    /** @param url where the QR code leads that stands on the slip */
    public void slip(String code, String url) {
        this.slipCode = code;
        this.slipQrCode = new QrCode(url);
    }

    /** By which act somebody signs in the place of the director. */
    public void basis(String russian, String kazakh) {
        this.basis = russian;
        this.basisKk = kazakh;
    }

    /** Its signature will be kept beside it: what stands in the place of the mark is part of what is signed. */
    public void signedApart() {
        this.signedApart = true;
    }

    void of(int pages, RuledPaper paper) {
        this.pages = pages;
        this.paper = paper;
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
        RuledPaper painted = Objects.requireNonNull(paper, "told before the pages are written");
        Rectangle place = painted.takeSignaturePlace();
        boolean hasSlip = painted.takeSlip();
        if (place != null && !draft) {
            if (signedApart) {
                apart(canvas, place);
            } else {
                writer.addAnnotation(signatureField(writer, place));
            }
        }
        text(
                canvas,
                Element.ALIGN_RIGHT,
                false,
                8,
                sheet.label(document.getPageNumber(), pages),
                TEXT_RIGHT,
                BOTTOM,
                0);
        if (basis != null && basisKk != null) {
            basis(canvas, basis, basisKk, hasSlip);
        }
        if (verificationCode != null && qrCode != null) {
            text(
                    canvas,
                    Element.ALIGN_LEFT,
                    false,
                    7.5f,
                    "Код проверки: " + verificationCode,
                    LEFT,
                    PAGE_HEIGHT - 24,
                    0);
            if (hasSlip && slipCode != null && slipQrCode != null) {
                qrCode.draw(canvas, LEFT, PAGE_HEIGHT - 30 - TOP_QR_SIZE, TOP_QR_SIZE);
                foot(canvas, "Отправить уведомление онлайн", slipCode, slipQrCode);
            } else {
                foot(canvas, "Код проверки подлинности", verificationCode, qrCode);
            }
        }
    }

    /** @param hasSlip it stays with the document when the slip is torn off, beside the code at the top */
    private static void basis(PdfContentByte canvas, String basis, String basisKk, boolean hasSlip) {
        float x = hasSlip ? LEFT + BASIS_BESIDE_CODE : LEFT;
        float y = hasSlip ? PAGE_HEIGHT - 24 : BOTTOM + 10;
        text(canvas, Element.ALIGN_LEFT, false, 7.5f, "И.о. директора: " + basis, x, y, 0);
        text(canvas, Element.ALIGN_LEFT, false, 7.5f, "Директордың м.а.: " + basisKk, x, y - 9, 0);
    }

    private static void foot(PdfContentByte canvas, String what, String code, QrCode qrCode) {
        qrCode.draw(canvas, QR_X, BOTTOM - 2, QR_SIZE);
        text(canvas, Element.ALIGN_RIGHT, false, 8, what, TEXT_RIGHT, BOTTOM + 36, 0);
        text(canvas, Element.ALIGN_RIGHT, true, 10, code, TEXT_RIGHT, BOTTOM + 23, 0);
    }

    private static void apart(PdfContentByte canvas, Rectangle place) {
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.rectangle(place.getLeft(), place.getBottom(), place.getWidth(), place.getHeight());
        canvas.stroke();
        canvas.restoreState();
        float y = place.getTop() - APART_LEADING - 3;
        for (String line : APART) {
            text(canvas, Element.ALIGN_LEFT, false, 7.5f, line, place.getLeft() + 5, y, 0);
            y -= APART_LEADING;
        }
    }

    /** Not signed yet: whoever signs fills it in and finds there where his mark belongs. */
    private static PdfFormField signatureField(PdfWriter writer, Rectangle place) {
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setFieldName("Signature1");
        field.setWidget(place, PdfAnnotation.HIGHLIGHT_NONE);
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        field.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL,
                PdfAppearance.createAppearance(writer, place.getWidth(), place.getHeight()));
        field.setPage();
        return field;
    }

    private static void text(
            PdfContentByte canvas,
            int alignment,
            boolean bold,
            float size,
            String text,
            float x,
            float y,
            float rotation) {
        if (text.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setFontAndSize(bold ? PrintFonts.BOLD : PrintFonts.REGULAR, size);
        canvas.showTextAligned(alignment, text, x, y, rotation);
        canvas.endText();
    }
}
