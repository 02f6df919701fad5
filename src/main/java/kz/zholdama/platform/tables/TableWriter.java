package kz.zholdama.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row. What begins like a formula stays text for whoever opens it. */
public interface TableWriter extends AutoCloseable {

    /** Begins like a formula in some spreadsheet program. */
    Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** UTF-8 with BOM, semicolons; a value like a formula gets an apostrophe in front. */
    static TableWriter csv(OutputStream out) {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        return new TableWriter() {

            private boolean begun;

            @Override
            public void row(List<String> cells) throws IOException {
                if (!begun) {
                    writer.write('\uFEFF');
                    begun = true;
                }
                try {
                    csv.writeRecord(cells.stream().map(TableWriter::harmless).toList());
                } catch (UncheckedIOException e) {
                    throw e.getCause(); // who loads the file has gone
                }
            }

            @Override
            public void close() throws IOException {
                csv.flush();
            }
        };
    }

    /** One sheet; every value is written as text, so that no program reads a formula. */
    static TableWriter xlsx(OutputStream out, String title) {
        var workbook = new Workbook(out, "Zholdama", "1.0");
        var sheet = workbook.newWorksheet(title);
        return new TableWriter() {

            private static final int FLUSHED = 1000;

            private int next;

            @Override
            public void row(List<String> cells) throws IOException {
                for (var i = 0; i < cells.size(); i++) {
                    sheet.inlineString(next, i, cells.get(i) == null ? "" : cells.get(i));
                }
                if (next++ == 0) {
                    sheet.range(0, 0, 0, Math.max(0, cells.size() - 1))
                            .style()
                            .bold()
                            .set();
                    sheet.freezePane(0, 1);
                }
                if (next % FLUSHED == 0) {
                    sheet.flush();
                }
            }

            @Override
            public void close() throws IOException {
                workbook.finish();
            }
        };
    }

    private static String harmless(@Nullable String value) {
        return value == null ? "" : FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    /** Takes the apostrophe away again that {@link #csv} put in front. */
    public static String plain(String value) {
        return value.startsWith("'") && FORMULA.matcher(value.substring(1)).matches() ? value.substring(1) : value;
    }
}
