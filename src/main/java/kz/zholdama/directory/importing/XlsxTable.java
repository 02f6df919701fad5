package kz.zholdama.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook. */
final class XlsxTable {

    /** What the parts of the workbook may have unpacked, so that a small file cannot fill the memory. */
    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_COLUMNS = 100;

    private XlsxTable() {
    }

    static void rows(Path file, Consumer<TableRow> taker) throws IOException {
        checkParts(file);
        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> taker.accept(new TableRow(row.getRowNum(), cells(row))));
        } catch (ExcelReaderException | IOException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private static void checkParts(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile("not-a-table");
            }
            if (zip.stream().mapToLong(part -> Math.max(0, part.getSize())).sum() > LARGEST_UNPACKED) {
                throw new UnreadableFile("too-large", TableFile.LARGEST / 1024 / 1024);
            }
        } catch (IOException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private static ArrayList<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return cells;
    }

    /** A code may be kept as a number: 101010000, not 1.0101E8. */
    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber().stripTrailingZeros().toPlainString() : cell.getText().strip();
    }
}
