package kz.zholdama.intake;

import java.io.IOException;
import java.util.stream.Stream;
import kz.zholdama.intake.ScanRefused.Reason;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Whether a file may be kept as a scan, by its bytes alone: neither its name nor what the browser says of it counts. Nothing
 * is decoded, so that no small file can grow large in memory.
 */
final class ScanCheck {

    private ScanCheck() {
    }

    /** @throws ScanRefused when it may not */
    static ScanFormat formatOf(byte[] content, int largest) {
        refuseIf(content.length == 0, Reason.EMPTY);
        refuseIf(content.length > largest, Reason.TOO_LARGE, largest / 1024 / 1024);
        var type = type(content);
        var format = Stream.of(ScanFormat.values()).filter(one -> one.mediaType().equals(type)).findFirst()
                .orElseThrow(() -> new ScanRefused(Reason.WRONG_TYPE));
        switch (format) {
            case PDF -> pdf(new PdfScan(content));
            case JPEG -> refuseIf(!ImageEnds.ofJpeg(content), Reason.DAMAGED);
            case PNG -> refuseIf(!ImageEnds.ofPng(content), Reason.DAMAGED);
        }
        return format;
    }

    private static void pdf(PdfScan pdf) {
        refuseIf(!pdf.isWhole(), Reason.DAMAGED);
        refuseIf(pdf.isLocked(), Reason.LOCKED);
        refuseIf(pdf.isActive(), Reason.ACTIVE);
    }

    private static String type(byte[] content) {
        try (var in = TikaInputStream.get(content)) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e); // reading from memory
        }
    }

    private static void refuseIf(boolean wrong, Reason reason, Object... arguments) {
        if (wrong) {
            throw new ScanRefused(reason, arguments);
        }
    }
}
