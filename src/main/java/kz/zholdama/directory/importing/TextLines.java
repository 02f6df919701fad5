package kz.zholdama.directory.importing;

import static kz.zholdama.platform.Argument.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 text, with or without BOM, none of whose lines is too long; says in which line there is something else. */
final class TextLines extends Reader {

    private static final int LONGEST_LINE = 64 * 1024;

    private final InputStream in;
    private final String first;
    private String text;
    private int at;
    private int line;

    TextLines(InputStream in) throws IOException {
        this.in = in;
        var begin = next();
        first = begin.startsWith("\uFEFF") ? begin.substring(1) : begin;
        text = first;
    }

    String first() {
        return first;
    }

    @Override
    public int read(char[] letters, int from, int most) throws IOException {
        if (at == text.length()) {
            text = next();
            at = 0;
        }
        var count = Math.min(most, text.length() - at);
        text.getChars(at, at + count, letters, from);
        at += count;
        return count == 0 ? -1 : count;
    }

    /** The next line with its end, always a line feed; empty behind the last one. */
    private String next() throws IOException {
        var bytes = new ByteArrayOutputStream(128);
        int next;
        while ((next = in.read()) >= 0 && next != '\n') {
            bytes.write(next);
            if (bytes.size() > LONGEST_LINE) {
                throw new UnreadableFile("not-a-table");
            }
        }
        if (next < 0 && bytes.size() == 0) {
            return "";
        }
        line++;
        try {
            var read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return (read.endsWith("\r") ? read.substring(0, read.length() - 1) : read) + '\n';
        } catch (CharacterCodingException _) {
            throw new UnreadableFile("encoding", named("line", line));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
