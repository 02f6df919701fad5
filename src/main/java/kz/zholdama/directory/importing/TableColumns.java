package kz.zholdama.directory.importing;

import static kz.zholdama.platform.Argument.named;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.tables.TableWriter;
import kz.zholdama.platform.text.Texts;

/**
 * The columns of a table as the export heads them. A file may have them in any language and in any order, and others
 * beside them.
 *
 * @param type     of the records in text keys
 * @param known    columns that are read
 * @param required columns that a file must have
 */
public record TableColumns(Texts texts, String type, List<String> known, List<String> required) {

    /** Whether these are the headings of such a table. */
    public boolean fits(TableRow header) {
        return found(header).keySet().containsAll(required);
    }

    /** Place of each column that the file has. @throws UnreadableFile when one is missing that it must have */
    public Map<String, Integer> places(TableRow header) {
        var found = found(header);
        if (!found.keySet().containsAll(required)) {
            throw new UnreadableFile(
                    "columns-missing",
                    named(
                            "columns",
                            required.stream()
                                    .map(column -> heading(column, Texts.RUSSIAN))
                                    .collect(Collectors.joining("; "))));
        }
        return found;
    }

    private Map<String, Integer> found(TableRow header) {
        var found = new HashMap<String, Integer>();
        for (var i = 0; i < header.cells().size(); i++) {
            var heading = header.cell(i);
            var place = i;
            known.stream()
                    .filter(column -> names(column).anyMatch(heading::equalsIgnoreCase))
                    .findFirst()
                    .ifPresent(column -> found.putIfAbsent(column, place));
        }
        return found;
    }

    /** What a row has in its columns; a column that the file has not is no key. */
    public static Map<String, String> cells(Map<String, Integer> places, TableRow row) {
        var cells = new HashMap<String, String>();
        places.forEach((column, place) -> cells.put(column, TableWriter.plain(row.cell(place))));
        return cells;
    }

    public String heading(String column, Locale language) {
        return texts.text(key(type, column), language);
    }

    /** Text key of the heading of a column. */
    public static String key(String type, String column) {
        return "directory." + type + "." + column;
    }

    private Stream<String> names(String column) {
        return Stream.concat(
                Stream.of(column), texts.getProvidedLocales().stream().map(language -> heading(column, language)));
    }
}
