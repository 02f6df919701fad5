package kz.zholdama.directory.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * XML in UTF-8 on its way to a parser. Counts what really comes, whatever sizes a file tells; stops where it is far too much,
 * where a tag or a text does not end, and at the first declaration or comment: tables have none, and a parser gathers them whole.
 */
final class BoundedText extends FilterReader {

    private static final long MOST_LETTERS = 64_000_000;

    /** From one mark to the next: a full cell with every letter written as an entity. */
    private static final int LONGEST_RUN = 256 * 1024;

    private static final int BOM = 0xFEFF;

    private long letters;
    private int run;
    private int last;

    BoundedText(InputStream in) throws IOException {
        super(new PushbackReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
        var first = super.in.read();
        if (first >= 0 && first != BOM) {
            ((PushbackReader) super.in).unread(first);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = in.read(into, offset, length);
        letters += Math.max(0, read);
        for (var i = offset; i < offset + read; i++) {
            run = into[i] == '<' ? 0 : run + 1;
            if (last == '<' && into[i] == '!') {
                throw new IOException("A declaration or a comment");
            }
            last = into[i];
            if (run > LONGEST_RUN) {
                throw new UnreadableFile("unpacks-too-large");
            }
        }
        if (letters > MOST_LETTERS) {
            throw new UnreadableFile("unpacks-too-large");
        }
        return read;
    }
}
