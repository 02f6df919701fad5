package kz.zholdama.directory.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * XML in UTF-8 on its way to a parser. Counts what really comes, whatever sizes a file tells; stops where it is far too
 * much, where a tag or a text does not end, and at the first declaration, comment or instruction: tables have none but the
 * first, which is left out, and a parser gathers them whole.
 */
final class BoundedText extends FilterReader {

    private static final long MOST_LETTERS = 64_000_000;

    /** From one mark to the next: a full cell with every letter written as an entity. */
    private static final int LONGEST_RUN = 256 * 1024;

    private static final int LONGEST_DECLARATION = 200;

    private static final int BOM = 0xFEFF;

    private long letters;
    private int run;
    private int last;

    BoundedText(InputStream in) throws IOException {
        super(new PushbackReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                2));
        var text = (PushbackReader) super.in;
        var first = text.read();
        if (first == BOM) {
            first = text.read();
        }
        if (first == '<') {
            var second = text.read();
            if (second == '?') {
                skipDeclaration();
                return;
            }
            unread(text, second);
        }
        unread(text, first);
    }

    private static void unread(PushbackReader text, int letter) throws IOException {
        if (letter >= 0) {
            text.unread(letter);
        }
    }

    /** It says no more than that it is XML in UTF-8. */
    private void skipDeclaration() throws IOException {
        var before = 0;
        for (var i = 0; i < LONGEST_DECLARATION; i++) {
            var letter = in.read();
            if (before == '?' && letter == '>') {
                return;
            }
            before = letter;
        }
        throw new IOException("A declaration that does not end");
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
            if (last == '<' && (into[i] == '!' || into[i] == '?')) {
                throw new IOException("A declaration, a comment or an instruction");
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
