package kz.zholdama.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a telephone reads off the pages of a printed document. */
public final class QrCodes {

    private static final int DOTS_PER_INCH = 200;

    private QrCodes() {}

    public static List<String> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PDFRenderer(document);
            var read = new ArrayList<String>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var image = pages.renderImageWithDPI(page, DOTS_PER_INCH);
                var width = image.getWidth();
                var height = image.getHeight();
                var pixels = image.getRGB(0, 0, width, height, null, 0, width);
                var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
                Stream.of(decoded(seen)).map(Result::getText).forEach(read::add);
            }
            return read;
        }
    }

    private static Result[] decoded(BinaryBitmap page) {
        try {
            return new QRCodeMultiReader().decodeMultiple(page, Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException _) {
            return new Result[0];
        }
    }
}
