package kz.zholdama.platform.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;
import org.jspecify.annotations.Nullable;

/**
 * One object as PDFBox reads it, from a place in the file and never beyond a bounded part of it. What it refers to is not
 * looked up.
 *
 * @param value null when nothing can be read there
 * @param end   behind it, from the same beginning as the place
 */
public record PdfObject(@Nullable COSBase value, int end) {

    /** In memory an object may take fifty times as much. */
    public static final int LONGEST = 512 * 1024;

    public static PdfObject at(byte[] content, int from) {
        var part = ByteBuffer.wrap(content, from, Math.min(LONGEST, content.length - from))
                .slice();
        try (var source = new RandomAccessReadBuffer(part)) {
            var parser = new Parser(source);
            return new PdfObject(parser.value(), from + (int) source.getPosition());
        } catch (IOException | RuntimeException _) { // the parser is not made for what is no object at all
            return new PdfObject(null, from + part.limit());
        }
    }

    private static final class Parser extends COSParser {

        Parser(RandomAccessReadBuffer source) throws IOException {
            super(source);
        }

        COSBase value() throws IOException {
            skipWhiteSpaces();
            return parseDirObject();
        }
    }
}
