package kz.zholdama.testing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that would become very large, and workbooks that no spreadsheet program writes, under the headings of a table. */
public final class HostileTables {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MUCH = 2_000_000;
    private static final int VERY_MUCH = 70_000_000;

    private final Path folder;
    private final String heading;
    private final String csvHeading;
    private final Map<String, Path> files = new LinkedHashMap<>();

    private HostileTables(Path folder, List<String> columns) {
        this.folder = folder;
        heading = "<row r=\"1\">" + columns.stream().map(HostileTables::cell).collect(Collectors.joining()) + "</row>";
        csvHeading = String.join(";", columns) + "\n";
    }

    /** By the reason for which each must be refused, and what it is. */
    public static Map<String, Path> in(Path folder, List<String> columns) {
        var tables = new HostileTables(folder, columns);
        tables.cells();
        tables.sizes();
        tables.texts();
        return tables.files;
    }

    /** A workbook of this sheet. */
    public static Path workbook(Path file, String rows) {
        return write(file, List.of("<sst " + MAIN + "/>"), List.of(sheet(rows)), 0);
    }

    public static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private void cells() {
        second("cell-power", "<c r=\"A2\"><v>1E999999999</v></c>");
        second("cell-lesser-power", "<c r=\"A2\"><v>1E200000000</v></c>");
        second("cell-no-number", "<c r=\"A2\"><v>zzz</v></c>");
        second("cell-column", "<c r=\"ZZZZZZ2\"><v>1</v></c>");
        second("cell-behind-the-last-column", "<c r=\"XFE2\"><v>1</v></c>");
        second("cell-string", "<c r=\"A2\" t=\"s\"><v>99999</v></c>");
        second("cell-string-below", "<c r=\"A2\" t=\"s\"><v>-1</v></c>");
        second("cell-long", cell("x".repeat(40_000)));
        rows("cell-row", heading + "<row r=\"abc\">" + cell("x") + "</row>");
        rows("cell-row-far", heading + "<row r=\"9999999\">" + cell("x") + "</row>");
        rows("cell-row-twice", heading + heading);
    }

    private void sizes() {
        add(
                "unpacks-too-large-string",
                List.of("<sst " + MAIN + "><si><t>", "A", "</t></si></sst>"),
                List.of(sheet(heading)),
                MUCH);
        add(
                "unpacks-too-large-strings",
                List.of("<sst " + MAIN + ">", "<si><t>" + "ж".repeat(1000) + "</t></si>", "</sst>"),
                List.of(sheet(heading)),
                VERY_MUCH);
        rows("unpacks-too-large-attribute", heading + "<row r=\"", "2", "\"/>");
        rows("broken-xlsx-name", heading + "<", "x", "/>");
        rows("unpacks-too-large-spaces", heading, " ", "");
        rows("unpacks-too-large-cells", heading + "<row>", "<c/>", "</row>", VERY_MUCH);
        rows("unpacks-too-large-texts", heading, "<row>" + cell("ж".repeat(9000)) + "</row>", "", VERY_MUCH);
        rows("too-many-rows-empty", heading, "<row/>", "");
        relations();
        forged();
    }

    private void texts() {
        rows("broken-xlsx-comment", heading + "<!--", "<x", "-->");
        rows("broken-xlsx-section", heading + "<![CDATA[", "<x", "]]>");
        rows("broken-xlsx-instruction", heading + "<?x ", "<", "?>", VERY_MUCH);
        rows("broken-xlsx-deep", heading, "<x>", "");
        rows(
                "broken-xlsx-names",
                heading
                        + IntStream.range(0, 200_000)
                                .mapToObj(n -> "<n" + n + "/>")
                                .collect(Collectors.joining()));
        declared("broken-xlsx-entities", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;\">]>");
        declared("broken-xlsx-outside", "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");
        text("not-a-table-line", csvHeading, "x");
        text("not-a-table-columns", csvHeading, ";");
        text("not-a-table-quotes", csvHeading + "a", "\"");
        text("open-quote-row", csvHeading, "\"a\n" + "b".repeat(9000) + "\";");
        text("open-quote-cell", csvHeading + "\"", "a\n");
        text("too-many-rows-short", csvHeading, "a;b\n");
    }

    private void declared(String name, String declaration) {
        add(
                name,
                List.of("<sst " + MAIN + "/>"),
                List.of(declaration + sheet(heading + "<row>" + cell("&x;") + "</row>")),
                MUCH);
    }

    private void second(String name, String cells) {
        rows(name, heading + "<row r=\"2\">" + cells + "</row>");
    }

    private void rows(String name, String rows) {
        add(name, List.of("<sst " + MAIN + "/>"), List.of(sheet(rows)), MUCH);
    }

    private void rows(String name, String before, String again, String after) {
        rows(name, before, again, after, MUCH);
    }

    private void rows(String name, String before, String again, String after, int much) {
        add(
                name,
                List.of("<sst " + MAIN + "/>"),
                List.of("<worksheet " + MAIN + "><sheetData>" + before, again, after + "</sheetData></worksheet>"),
                much);
    }

    private void add(String name, List<String> strings, List<String> sheet, int much) {
        files.put(name, write(folder.resolve(name + ".xlsx"), strings, sheet, much));
    }

    /** Each a name to remember, for a part that is not there. */
    private void relations() {
        var file = folder.resolve("unpacks-too-large-relations.xlsx");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "xl/workbook.xml", List.of("<workbook/>"), 0);
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<r>".getBytes(StandardCharsets.UTF_8));
            for (var id = 0; id < MUCH; id++) {
                zip.write(("<Relationship Id=\"" + id + "\"/>").getBytes(StandardCharsets.UTF_8));
            }
            files.put("unpacks-too-large-relations", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says everywhere that the parts are a few bytes long. */
    private void forged() {
        rows("unpacks-too-large-forged", heading, "<row>" + cell("ж".repeat(9000)) + "</row>", "", VERY_MUCH);
        try (var file =
                new RandomAccessFile(files.get("unpacks-too-large-forged").toFile(), "rw")) {
            var bytes = new byte[(int) file.length()];
            file.readFully(bytes);
            for (var at = 0; at + 30 < bytes.length; at++) {
                if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                    file.seek(at + 24);
                    file.write(new byte[] {7, 0, 0, 0});
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private void text(String name, String before, String again) {
        var file = folder.resolve(name + ".csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, List.of(before, again, ""), MUCH);
            files.put(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, List<String> strings, List<String> sheet, int much) {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(
                    zip,
                    "xl/workbook.xml",
                    List.of("<workbook " + MAIN + " xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                    0);
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    List.of("<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                            + RELATIONS
                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
                    0);
            part(zip, "xl/sharedStrings.xml", strings, much);
            part(zip, "xl/worksheets/sheet1.xml", sheet, much);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(ZipOutputStream zip, String name, List<String> text, int much) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text, much);
        zip.closeEntry();
    }

    /** One text as it is; of three, the middle one again and again. */
    private static void write(OutputStream out, List<String> text, int much) throws IOException {
        out.write(text.getFirst().getBytes(StandardCharsets.UTF_8));
        if (text.size() == 3) {
            var again = text.get(1)
                    .repeat(Math.max(1, 100_000 / text.get(1).length()))
                    .getBytes(StandardCharsets.UTF_8);
            for (var written = 0L; written < much; written += again.length) {
                out.write(again);
            }
            out.write(text.get(2).getBytes(StandardCharsets.UTF_8));
        }
    }
}
