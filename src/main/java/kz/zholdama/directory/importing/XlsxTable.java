package kz.zholdama.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX workbook. Read by the platform's own parser, part by part as it unpacks: libraries for workbooks
 * keep all strings, make room for every column that a cell names and write powers of ten out, each of which ends a node.
 */
final class XlsxTable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_RELATIONS = 10_000;
    private static final int MOST_STRINGS = 500_000;
    private static final int MOST_LETTERS = 10_000_000;

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();

    private XlsxTable(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnreadableFile when it is none, is broken, or would grow beyond all use */
    static void rows(Path file, Consumer<TableRow> taker) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.getEntry(WORKBOOK) == null) {
                throw new UnreadableFile("not-a-table");
            }
            new XlsxTable(zip).read(taker);
        } catch (IOException | XMLStreamException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private void read(Consumer<TableRow> taker) throws IOException, XMLStreamException {
        var targets = new HashMap<@Nullable String, @Nullable String>();
        String shared = null;
        try (var relations = part("xl/_rels/workbook.xml.rels")) {
            while (relations.next()) {
                if (relations.begins("Relationship")) {
                    if (targets.size() == MOST_RELATIONS) {
                        throw new UnreadableFile("unpacks-too-large");
                    }
                    var target = target(relations.attribute("Target"));
                    targets.putIfAbsent(relations.attribute("Id"), target);
                    shared = String.valueOf(relations.attribute("Type")).endsWith("/sharedStrings") ? target : shared;
                }
            }
        }
        var sheet = targets.get(firstSheet());
        if (shared != null && zip.getEntry(shared) != null) {
            readStrings(shared);
        }
        try (var part = part(sheet)) {
            new XlsxRows(part, strings).read(taker);
        }
    }

    private @Nullable String firstSheet() throws IOException, XMLStreamException {
        try (var workbook = part(WORKBOOK)) {
            while (workbook.next()) {
                if (workbook.begins("sheet")) {
                    return workbook.attribute("id");
                }
            }
        }
        throw new UnreadableFile("broken-xlsx");
    }

    /** As a path in the zip; relations name it from the workbook's folder or from the top. */
    private static @Nullable String target(@Nullable String of) {
        return of == null ? null : of.startsWith("/") ? of.substring(1) : "xl/" + of;
    }

    private void readStrings(String name) throws IOException, XMLStreamException {
        try (var part = part(name)) {
            var letters = 0L;
            while (part.next()) {
                if (part.begins("si")) {
                    var text = part.texts();
                    letters += text == null ? 0 : text.length();
                    if (text == null || letters > MOST_LETTERS || strings.size() == MOST_STRINGS) {
                        throw new UnreadableFile("unpacks-too-large");
                    }
                    strings.add(text.strip());
                }
            }
        }
    }

    private XlsxPart part(@Nullable String name) throws IOException, XMLStreamException {
        var entry = name == null ? null : zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFile("broken-xlsx");
        }
        return new XlsxPart(zip.getInputStream(entry));
    }
}
