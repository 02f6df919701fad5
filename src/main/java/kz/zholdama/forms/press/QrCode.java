package kz.zholdama.forms.press;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code drawn as lines, sharp at any size. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    private final BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address does not fit a QR code", e);
        }
    }

    /** Draws it with its lower left corner at x, y; the quiet zone is left to the caller. */
    void draw(PdfContentByte canvas, float x, float y, float size) {
        float module = size / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            BitArray bits = modules.getRow(row, null);
            float bottom = y + size - (row + 1) * module;
            for (int from = bits.getNextSet(0); from < bits.getSize(); ) {
                int to = bits.getNextUnset(from);
                canvas.rectangle(x + from * module, bottom, (to - from) * module, module);
                from = bits.getNextSet(to);
            }
        }
        canvas.fill();
    }
}
