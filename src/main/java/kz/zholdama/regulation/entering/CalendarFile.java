package kz.zholdama.regulation.entering;

import static kz.zholdama.platform.Argument.named;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;

/**
 * A list of moved days as a text file, UTF-8, a line a day: {@code date;working|off;reason}, with quotes as a spreadsheet or
 * a person sets them. A first line without a date is a heading. A file with anything wrong gives no day at all, but tells
 * every wrong line.
 */
public record CalendarFile(List<CalendarCorrection> days, List<WrongLine> problems) {

    /** More is no list of days. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int LONGEST_REASON = 200;
    private static final int COLUMNS = 3;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Map<String, Boolean> KINDS =
            Map.of("working", true, "рабочий", true, "жұмыс", true, "off", false, "выходной", false, "демалыс", false);

    /**
     * What is wrong with a line.
     *
     * @param line from 1; 0 for the file as a whole
     */
    public record WrongLine(int line, Problem problem) {

        static WrongLine of(int line, String key, Argument... arguments) {
            return new WrongLine(line, Problem.of(null, "regulation.calendar-file." + key, arguments));
        }
    }

    public static CalendarFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return failed(WrongLine.of(0, "too-large"));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return failed(WrongLine.of(0, "not-utf8"));
        }
    }

    private static CalendarFile lines(String text) {
        var days = new ArrayList<CalendarCorrection>();
        var problems = new ArrayList<WrongLine>();
        var seen = new HashMap<LocalDate, Integer>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var number = i + 1;
            var columns = columns(lines.get(i));
            if (lines.get(i).isBlank() || number == 1 && date(columns[0]).isEmpty() && columns.length == COLUMNS) {
                continue;
            }
            var wrong = problem(number, columns);
            if (wrong.isPresent()) {
                problems.add(wrong.get());
                continue;
            }
            var day = date(columns[0]).orElseThrow();
            var earlier = seen.putIfAbsent(day, number);
            if (earlier != null) {
                problems.add(WrongLine.of(number, "twice", named("line", earlier)));
            }
            days.add(new CalendarCorrection(day, Boolean.TRUE.equals(KINDS.get(kind(columns[1]))), columns[2].strip()));
        }
        if (days.isEmpty() && problems.isEmpty()) {
            problems.add(WrongLine.of(0, "empty"));
        }
        return problems.isEmpty()
                ? new CalendarFile(List.copyOf(days), List.of())
                : new CalendarFile(List.of(), List.copyOf(problems));
    }

    private static String[] columns(String line) {
        try {
            var quoted = CsvReader.builder()
                    .fieldSeparator(';')
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields();
            if (quoted.size() == COLUMNS) {
                return quoted.toArray(String[]::new);
            }
        } catch (CsvParseException _) {
            // quotes as people set them
        }
        return line.split(";", COLUMNS); // the reason may have semicolons
    }

    private static Optional<WrongLine> problem(int line, String[] columns) {
        if (columns.length != COLUMNS) {
            return Optional.of(WrongLine.of(line, "columns"));
        }
        if (date(columns[0]).isEmpty()) {
            return Optional.of(WrongLine.of(line, "date"));
        }
        if (!KINDS.containsKey(kind(columns[1]))) {
            return Optional.of(WrongLine.of(line, "kind"));
        }
        return columns[2].isBlank() || columns[2].strip().length() > LONGEST_REASON
                ? Optional.of(WrongLine.of(line, "reason"))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException _) {
                // perhaps written the other way
            }
        }
        return Optional.empty();
    }

    private static String kind(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static CalendarFile failed(WrongLine problem) {
        return new CalendarFile(List.of(), List.of(problem));
    }
}
