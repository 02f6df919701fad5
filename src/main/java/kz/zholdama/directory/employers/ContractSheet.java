package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.importing.FileImport;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.TableRow;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.SearchText;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Contracts as a table: one row a contract, programmes by their names in any language. Places taken and free, and the
 * employer's name, are there for the reader and not read.
 */
final class ContractSheet {

    static final String TYPE = "contract";

    /** As the export writes them. */
    static final List<String> COLUMNS = List.of(
            "bin", "employerId", "measure", "number", "centreId", "places", "validFrom", "validTo", "taken", "free");

    private static final List<String> READ =
            List.of("bin", "measure", "number", "centreId", "places", "validFrom", "validTo");
    private static final List<String> REQUIRED = List.of("bin", "measure", "number", "places", "validFrom", "validTo");
    private static final List<DateTimeFormatter> DATES = List.of(strict("d.M.uuuu"), strict("uuuu-M-d"));

    /** Days as a spreadsheet counts them, from 1927 to 2119. */
    private static final String SERIAL_DAY = "[1-7]\\d{4}";

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final TableColumns columns;
    private final ContractRules rules;
    private final Map<String, Measure> measures = new HashMap<>();
    private final List<ContractLine> lines = new ArrayList<>();
    private final List<WrongLine> wrong = new ArrayList<>();
    private final Map<ContractLine.Key, Integer> lineOfKey = new HashMap<>();
    private Map<String, Integer> places = Map.of();

    private ContractSheet(Texts texts, Collection<Measure> known, ContractRules rules) {
        this.rules = rules;
        columns = columns(texts);
        known.forEach(measure -> {
            measures.put(SearchText.of(measure.name()), measure);
            texts.getProvidedLocales()
                    .forEach(language ->
                            measures.put(SearchText.of(texts.text("measure." + measure.name(), language)), measure));
        });
    }

    static TableColumns columns(Texts texts) {
        return new TableColumns(texts, TYPE, READ, REQUIRED);
    }

    /**
     * @param measures that there are
     * @throws UnreadableFile when it is no table, or one without these columns
     */
    static FileImport.Sheet<ContractLine> read(
            TableFile file, Texts texts, Collection<Measure> measures, ContractRules rules) {
        var sheet = new ContractSheet(texts, measures, rules);
        file.rows(sheet::take);
        return new FileImport.Sheet<>(List.copyOf(sheet.lines), List.copyOf(sheet.wrong));
    }

    private void take(TableRow row) {
        if (places.isEmpty()) { // the first row
            places = columns.places(row);
            return;
        }
        var cells = TableColumns.cells(places, row);
        var bin = cells.getOrDefault("bin", "");
        var number = cells.getOrDefault("number", "");
        var problems = new ArrayList<Problem>();
        Entered.collect(problems, () -> Entered.bin("bin", bin));
        var measure = read(problems, () -> measure(cells.getOrDefault("measure", "")));
        Entered.collect(problems, () -> Entered.required("number", number, ContractRules.LONGEST_NUMBER));
        var count = read(problems, () -> places(cells.getOrDefault("places", "")));
        var from = read(problems, () -> day("validFrom", cells.getOrDefault("validFrom", "")));
        var to = read(problems, () -> day("validTo", cells.getOrDefault("validTo", "")));
        if (measure != null && count != null && from != null && to != null && problems.isEmpty()) {
            var line =
                    new ContractLine(row.line(), bin, measure, number, centre(cells.get("centreId")), count, from, to);
            Entered.collect(
                    problems,
                    () -> rules.check(new Contract(null, 0, 0, measure, number, null, count, 0, from, to), 0));
            if (problems.isEmpty()) {
                Entered.collect(problems, () -> add(line));
            }
        }
        WrongLine.tell(wrong, row.line(), bin, "№ " + shortened(number), TYPE, problems);
    }

    private void add(ContractLine line) {
        var first = lineOfKey.putIfAbsent(line.key(), line.line());
        if (first != null) {
            throw new InvalidInput("number", "directory.import.wrong.number-twice", named("line", first));
        }
        lines.add(line);
    }

    /** Null when the cell is wrong; what is wrong is then among the problems. */
    private static <T> @Nullable T read(List<Problem> problems, Supplier<T> cell) {
        try {
            return cell.get();
        } catch (InvalidInput invalid) {
            problems.addAll(invalid.problems());
            return null;
        }
    }

    private Measure measure(String cell) {
        var measure = measures.get(SearchText.of(cell));
        if (measure == null) {
            throw new InvalidInput("measure", "directory.import.wrong.measure", named("cell", shortened(cell)));
        }
        return measure;
    }

    private static @Nullable String centre(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? null : cell.toUpperCase(Locale.ROOT);
    }

    private static int places(String cell) {
        if (!cell.matches("\\d{1,6}")) {
            throw new InvalidInput("places", "directory.import.wrong.places", named("cell", shortened(cell)));
        }
        return Integer.parseInt(cell);
    }

    private static LocalDate day(String column, String cell) {
        if (cell.matches(SERIAL_DAY)) {
            return DAY_ZERO.plusDays(Integer.parseInt(cell));
        }
        for (var format : DATES) {
            try {
                return LocalDate.parse(cell, format);
            } catch (DateTimeException _) {
                // the other way of writing, or none
            }
        }
        throw new InvalidInput(column, "directory.import.wrong.day", named("cell", shortened(cell)));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
