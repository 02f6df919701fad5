package kz.zholdama.register.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Figure;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsRow;
import kz.zholdama.register.plots.BarPlot;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table of figures in words: for the screen, the picture and the file. */
record FigureSheet(FigureTable figures, Breakdown by, Statistics.Table table, StatisticsWords words) {

    /** Lines that a picture holds; the table has the others. */
    private static final int DRAWN = 20;

    String title() {
        return words.say("statistics.table." + figures.name());
    }

    /** Headings, beginning with that of what is told apart. */
    List<String> head() {
        return Stream.concat(
                        Stream.of(words.say("statistics.by." + by.name())),
                        figures.columns().map(column -> words.say("statistics.figure." + column.name())))
                .toList();
    }

    List<List<String>> rows() {
        return table.rows().stream()
                .map(row -> cells(words.label(by, row), row))
                .toList();
    }

    List<String> whole() {
        return cells(words.say("statistics.whole"), table.whole());
    }

    private List<String> cells(String label, StatisticsRow row) {
        return Stream.concat(Stream.of(label), figures.columns().map(column -> column.text(row, words)))
                .toList();
    }

    BarPlot plot() {
        var lines = table.rows().stream()
                .limit(DRAWN)
                .map(row -> new BarPlot.Bars(
                        words.label(by, row),
                        figures.drawn().stream().map(row::amount).toList()))
                .toList();
        return new BarPlot(
                title(),
                words.described(title(), lines.size()),
                figures.drawn().stream().map(figure -> heading(figure)).toList(),
                lines);
    }

    private String heading(Figure figure) {
        return words.say("statistics.figure." + figure.name());
    }

    /** A sheet for each table. */
    static DownloadHandler workbook(String name, List<FigureSheet> sheets) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = new ByteArrayOutputStream();
            try (var workbook = new Workbook(bytes, "Zholdama", "1.0")) {
                for (var sheet : sheets) {
                    sheet.write(workbook.newWorksheet(sheet.title()));
                }
            }
            return response(name, TableFormat.XLSX.mediaType(), bytes.toByteArray());
        });
    }

    private void write(Worksheet sheet) throws IOException {
        var lines = Stream.concat(Stream.of(head()), Stream.concat(rows().stream(), Stream.of(whole())))
                .toList();
        for (var row = 0; row < lines.size(); row++) {
            var cells = lines.get(row);
            for (var column = 0; column < cells.size(); column++) {
                var text = cells.get(column);
                if (row > 0 && text.matches("[\\d\u00a0]+")) {
                    sheet.value(row, column, Long.valueOf(text.replace("\u00a0", "")));
                } else {
                    sheet.inlineString(row, column, text);
                }
            }
        }
        sheet.range(0, 0, 0, head().size() - 1).style().bold().set();
        sheet.freezePane(1, 1);
    }

    /** The picture as a file. */
    DownloadHandler picture() {
        return DownloadHandler.fromInputStream(_ -> response(
                figures.name().toLowerCase(Locale.ROOT) + ".svg",
                "image/svg+xml",
                plot().svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static DownloadResponse response(String name, String type, byte[] bytes) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }
}
