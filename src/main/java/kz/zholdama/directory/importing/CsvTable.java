package kz.zholdama.directory.importing;

import static kz.zholdama.platform.Argument.named;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * CSV in UTF-8, with or without BOM; values may be quoted and then hold separators, quotes and line ends. The separator
 * is the semicolon, the comma or the tab, whichever the first line has most of.
 */
final class CsvTable extends CsvCallbackHandler<TableRow> {

    private static final int LONGEST_CELL = 64 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;
    private static final int MOST_COLUMNS = 1000;

    private int begin;
    private int length;
    private List<String> cells = List.of();

    private CsvTable() {}

    static void rows(InputStream in, Consumer<TableRow> taker) throws IOException {
        var lines = new TextLines(in);
        var table = new CsvTable();
        var reader = CsvReader.builder()
                .fieldSeparator(separator(lines.first()))
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .build(table, lines)
                .iterator();
        while (table.hasNext(reader)) {
            taker.accept(reader.next());
        }
    }

    private boolean hasNext(Iterator<TableRow> rows) {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof UnreadableFile known
                    ? known
                    : new UnreadableFile("open-quote", named("line", begin));
        }
    }

    @Override
    protected void beginRecord(long line) {
        begin = (int) line;
        length = 0;
        cells = new ArrayList<>();
    }

    @Override
    protected void addField(char[] letters, int from, int count, boolean quoted) {
        length += count;
        if (cells.size() > MOST_COLUMNS) {
            throw new UnreadableFile("not-a-table");
        }
        if (length > LONGEST_ROW) {
            throw new UnreadableFile("open-quote", named("line", begin));
        }
        cells.add(new String(letters, from, count).strip());
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(begin, cells);
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected void setEmpty() {
        // no cell
    }

    @Override
    protected void setComment(char[] letters, int from, int count) {
        throw new IllegalStateException("No line is taken for a comment");
    }

    private static char separator(String header) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        each -> header.chars().filter(letter -> letter == each).count()))
                .filter(each -> header.indexOf(each) >= 0)
                .orElse(';');
    }
}
