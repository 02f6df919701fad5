package kz.zholdama.platform.scans;

import static kz.zholdama.platform.Argument.named;

import java.io.IOException;
import java.util.stream.Stream;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.scans.ScanRefused.Reason;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Whether a file may be kept as a scan, by its bytes alone: neither its name nor what the browser says of it counts. Nothing
 * is decoded, so that no small file can grow large in memory.
 */
public final class ScanCheck {

    private ScanCheck() {}

    /** @throws ScanRefused when it may not */
    public static ScanFormat formatOf(byte[] content, int largest) {
        refuseIf(content.length == 0, Reason.EMPTY);
        refuseIf(content.length > largest, Reason.TOO_LARGE, named("megabytes", largest / 1024 / 1024));
        var type = type(content);
        var format = Stream.of(ScanFormat.values())
                .filter(one -> one.mediaType().equals(type))
                .findFirst()
                .orElseThrow(() -> new ScanRefused(Reason.WRONG_TYPE));
        var flaw = switch (format) {
            case PDF -> ScannedPdf.flaw(content);
            case JPEG -> ScannedJpeg.flaw(content);
            case PNG -> ScannedPng.flaw(content);
        };
        if (flaw != null) {
            throw new ScanRefused(Reason.valueOf(flaw.name()));
        }
        return format;
    }

    private static String type(byte[] content) {
        try (var in = TikaInputStream.get(content)) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e); // reading from memory
        }
    }

    private static void refuseIf(boolean wrong, Reason reason, Argument... arguments) {
        if (wrong) {
            throw new ScanRefused(reason, arguments);
        }
    }
}
