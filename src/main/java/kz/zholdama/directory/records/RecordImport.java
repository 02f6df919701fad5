package kz.zholdama.directory.records;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.directory.importing.FileImport;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.TableRow;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table of records over, as the export writes it. Columns are told by their headings in either language, in any
 * order; what a file does not name stays as it is, and nothing is retired.
 */
public abstract class RecordImport<E extends DirectoryRecord<V>, V> implements FileImport<RecordImport.Row<V>> {

    private final Directory<E, V> directory;
    private final Texts texts;
    private final List<String> columns;

    /** A row with the value it stands for. */
    public record Row<V>(int line, V value) {}

    /** @param columns in the order of the export; the first one is the key */
    protected RecordImport(Directory<E, V> directory, Texts texts, String... columns) {
        this.directory = directory;
        this.texts = texts;
        this.columns = List.of(columns);
    }

    /** Columns that a file must have. */
    protected abstract List<String> required();

    /** By what a record is recognised. */
    protected abstract String key(V value);

    protected abstract String name(V value);

    /** @param cells by column; a column that the file has not is no key */
    protected abstract V value(Map<String, String> cells);

    /** The value of the record that is there, with what the file says put over it. */
    protected abstract V over(V present, V read);

    @Override
    public Sheet<Row<V>> read(TableFile file) {
        var reader = new Reader();
        file.rows(reader::take);
        return new Sheet<>(List.copyOf(reader.rows), List.copyOf(reader.wrong));
    }

    /** Reads one file. */
    private final class Reader {

        private final List<Row<V>> rows = new ArrayList<>();
        private final List<WrongLine> wrong = new ArrayList<>();
        private final Map<String, Integer> lineOfKey = new HashMap<>();
        private Map<String, Integer> places = Map.of();

        void take(TableRow row) {
            if (places.isEmpty()) { // the first row
                places = new TableColumns(texts, type(), columns, required()).places(row);
                return;
            }
            var value = value(TableColumns.cells(places, row));
            var number = key(value);
            try {
                directory.checkEntered(value);
            } catch (InvalidInput invalid) {
                WrongLine.tell(wrong, row.line(), number, name(value), type(), invalid.problems());
                return;
            }
            var first = lineOfKey.putIfAbsent(number.toLowerCase(Locale.ROOT), row.line());
            if (first != null) {
                wrong.add(wrongKey(row.line(), value, "directory.import.wrong.number-twice", named("line", first)));
                return;
            }
            rows.add(new Row<>(row.line(), value));
        }
    }

    private WrongLine wrongKey(int line, V value, String reason, Argument argument) {
        return WrongLine.of(
                line, key(value), name(value), TableColumns.key(type(), columns.getFirst()), reason, argument);
    }

    @Override
    public ImportPlan<Row<V>> plan(String hash, List<Row<V>> rows, List<WrongLine> wrong) {
        var keys = rows.stream().map(row -> key(row.value())).toList();
        var present = directory.withOneOf(keys).stream()
                .collect(Collectors.toMap(
                        entry -> key(entry.value()).toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (first, _) -> first));
        var lines = new ArrayList<PlannedLine<Row<V>>>();
        wrong.forEach(line -> lines.add(PlannedLine.wrong(line)));
        rows.forEach(row -> lines.add(planned(row, present.get(key(row.value()).toLowerCase(Locale.ROOT)))));
        return new ImportPlan<>(hash, rows, wrong, List.copyOf(lines));
    }

    private PlannedLine<Row<V>> planned(Row<V> row, @Nullable Entry<V> there) {
        var name = name(row.value());
        if (there == null) {
            return new PlannedLine<>(row.line(), LineKind.NEW, key(row.value()), name, null, null, row, null);
        }
        if (there.isRetired()) {
            return PlannedLine.wrong(wrongKey(
                    row.line(), row.value(), "directory.import.wrong.retired", named("day", there.retiredOn())));
        }
        var target = over(there.value(), row.value());
        var same = target.equals(there.value());
        return new PlannedLine<>(
                row.line(),
                same ? LineKind.UNCHANGED : LineKind.CHANGED,
                key(row.value()),
                name,
                same ? null : name(there.value()),
                there.id(),
                new Row<>(row.line(), target),
                null);
    }

    @Override
    public void carryOut(ImportPlan<Row<V>> plan, long importId, Progress progress) {
        var changes =
                plan.lines().stream().filter(line -> line.kind().isChange()).toList();
        progress.inBatches(changes, some -> {
            directory.changedAll(
                    some.stream().map(line -> takenOver(line, importId)).toList());
            directory.tools().entities().flush();
            directory.tools().entities().clear();
        });
    }

    private E takenOver(PlannedLine<Row<V>> line, long importId) {
        var value = line.taken().value();
        return line.id() == null ? directory.addedByFile(value, importId) : directory.changedByFile(line.id(), value);
    }

    protected static String orEmpty(Map<String, String> cells, String column) {
        return Objects.requireNonNullElse(orNull(cells, column), "");
    }

    protected static @Nullable String orNull(Map<String, String> cells, String column) {
        var text = cells.get(column);
        return text == null || text.isBlank() ? null : text;
    }

    protected static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;\\n]", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }
}
