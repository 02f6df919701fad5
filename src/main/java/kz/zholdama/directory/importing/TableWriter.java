package kz.zholdama.directory.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Writes a table row by row. What begins like a formula stays text for whoever opens it. */
public interface TableWriter extends AutoCloseable {

    /** Begins like a formula in some spreadsheet program. */
    Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** UTF-8 with BOM, semicolons; a value like a formula gets an apostrophe in front. */
    static TableWriter csv(OutputStream out) {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new TableWriter() {

            private boolean begun;

            @Override
            public void row(List<String> cells) throws IOException {
                if (!begun) {
                    writer.write('\uFEFF');
                    begun = true;
                }
                writer.write(cells.stream().map(TableWriter::quoted).collect(Collectors.joining(";")) + "\r\n");
            }

            @Override
            public void close() throws IOException {
                writer.flush();
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

    private static String quoted(String value) {
        var safe = value == null ? "" : FORMULA.matcher(value).matches() ? "'" + value : value;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Takes the apostrophe away again that {@link #csv} put in front. */
    static String plain(String value) {
        return value.startsWith("'") && FORMULA.matcher(value.substring(1)).matches() ? value.substring(1) : value;
    }
}
