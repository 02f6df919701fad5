package kz.zholdama.directory.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CSV in UTF-8, with or without BOM; values may be quoted and then hold separators, quotes and line ends. The separator
 * is the semicolon, the comma or the tab, whichever the first line has most of.
 */
final class CsvTable {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;
    private static final int MOST_COLUMNS = 1000;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private int line;

    private CsvTable(InputStream in) {
        this.in = in;
    }

    static void rows(InputStream in, Consumer<TableRow> taker) throws IOException {
        new CsvTable(in).read(taker);
    }

    private void read(Consumer<TableRow> taker) throws IOException {
        char separator = 0;
        for (var text = nextLine(); text != null; text = nextLine()) {
            if (separator == 0) {
                separator = separator(text);
            }
            var begin = line; // a quoted value may go on over further lines
            taker.accept(new TableRow(begin, cells(text, separator)));
        }
    }

    private List<String> cells(String first, char separator) throws IOException {
        var begin = line;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var blank = true; // nothing but white space in this cell so far
        var length = first.length();
        var text = first;
        for (var i = 0; ; i++) {
            if (i >= text.length()) {
                if (!quoted) {
                    cells.add(cell.toString().strip());
                    return cells;
                }
                text = nextLine();
                length += text == null ? 0 : text.length();
                if (text == null || cell.length() > LONGEST_LINE || length > LONGEST_ROW) {
                    throw new UnreadableFile("open-quote", begin);
                }
                cell.append('\n');
                i = -1;
                continue;
            }
            var letter = text.charAt(i);
            if (quoted) {
                if (letter != '"') {
                    cell.append(letter);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (letter == '"' && blank) {
                cell.setLength(0);
                quoted = true;
                blank = false;
            } else if (letter == separator) {
                if (cells.size() == MOST_COLUMNS) {
                    throw new UnreadableFile("not-a-table");
                }
                cells.add(cell.toString().strip());
                cell.setLength(0);
                blank = true;
            } else {
                cell.append(letter);
                blank &= Character.isWhitespace(letter);
            }
        }
    }

    private @Nullable String nextLine() throws IOException {
        var bytes = new ByteArrayOutputStream(128);
        int next;
        while ((next = in.read()) >= 0 && next != '\n') {
            bytes.write(next);
            if (bytes.size() > LONGEST_LINE) {
                throw new UnreadableFile("not-a-table");
            }
        }
        if (next < 0 && bytes.size() == 0) {
            return null;
        }
        line++;
        var read = bytes.toByteArray();
        var skip = line == 1 && read.length >= 3 && read[0] == BOM[0] && read[1] == BOM[1] && read[2] == BOM[2] ? 3 : 0;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(read, skip, read.length - skip))
                    .toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException _) {
            throw new UnreadableFile("encoding", line);
        }
    }

    private static char separator(String header) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        each -> header.chars().filter(letter -> letter == each).count()))
                .filter(each -> header.indexOf(each) >= 0)
                .orElse(';');
    }
}
