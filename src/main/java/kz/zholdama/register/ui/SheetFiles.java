package kz.zholdama.register.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.tables.TableFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables of figures as files. */
final class SheetFiles {

    private SheetFiles() {}

    /** A sheet for each table. */
    static DownloadHandler workbook(String name, List<Sheet> sheets) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = new ByteArrayOutputStream();
            try (var workbook = new Workbook(bytes, "Zholdama", "1.0")) {
                for (var sheet : sheets) {
                    write(sheet, workbook.newWorksheet(sheet.title()));
                }
            }
            return response(name, TableFormat.XLSX.mediaType(), bytes.toByteArray());
        });
    }

    private static void write(Sheet sheet, Worksheet to) throws IOException {
        var lines = Stream.concat(
                        Stream.of(sheet.head()),
                        Stream.concat(sheet.rows().stream(), Stream.of(sheet.whole()))
                                .map(row -> row.stream().map(Sheet.Cell::text).toList()))
                .toList();
        for (var row = 0; row < lines.size(); row++) {
            var cells = lines.get(row);
            for (var column = 0; column < cells.size(); column++) {
                var text = cells.get(column);
                if (row > 0 && text.matches("[\\d\u00a0]+")) {
                    to.value(row, column, Long.valueOf(text.replace("\u00a0", "")));
                } else {
                    to.inlineString(row, column, text);
                }
            }
        }
        to.range(0, 0, 0, sheet.head().size() - 1).style().bold().set();
        to.freezePane(1, 1);
    }

    /** The picture as a file. */
    static DownloadHandler picture(Sheet sheet) {
        return DownloadHandler.fromInputStream(_ -> response(
                sheet.name() + ".svg", "image/svg+xml", sheet.plot().svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static DownloadResponse response(String name, String type, byte[] bytes) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }
}
