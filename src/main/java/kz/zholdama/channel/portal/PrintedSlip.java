package kz.zholdama.channel.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads from a referral what its employer reads there: the code by which the slip comes back without an account. */
final class PrintedSlip {

    private static final Pattern CODE =
            Pattern.compile("Отправить уведомление онлайн\\s+([2-9A-Z]{4}(?:-[2-9A-Z]{4}){3})");

    private PrintedSlip() {}

    /** Empty of a document that has no slip. */
    static Optional<String> code(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
