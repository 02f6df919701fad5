package kz.zholdama.directory.importing;

import static kz.zholdama.platform.Argument.named;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, as they come. A cell that no spreadsheet program would write is refused with its line. */
final class XlsxRows {

    private static final int MOST_COLUMNS = 100;
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;
    private static final int LETTERS = 26;
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})\\d{1,7}");
    private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

    private final XlsxPart part;
    private final List<String> strings;
    private List<String> cells = List.of();
    private int line;
    private int column;

    XlsxRows(XlsxPart part, List<String> strings) {
        this.part = part;
        this.strings = strings;
    }

    void read(Consumer<TableRow> taker) throws XMLStreamException {
        while (part.next() && !part.ends("sheetData")) {
            if (part.begins("row")) {
                line = line(part.attribute("r"));
                column = 0;
                cells = new ArrayList<>();
            } else if (part.begins("c")) {
                cell();
            } else if (part.ends("row")) {
                taker.accept(new TableRow(line, cells));
            }
        }
    }

    /** Each row below the one before; one that does not say where it stands is the next. */
    private int line(@Nullable String told) {
        if (told != null && !LINE.matcher(told).matches()) {
            throw wrong(line + 1);
        }
        var next = told == null ? line + 1 : Integer.parseInt(told);
        if (next <= line || next > LAST_ROW) {
            throw wrong(line + 1);
        }
        return next;
    }

    private void cell() throws XMLStreamException {
        column = column(part.attribute("r"));
        var type = part.attribute("t");
        var value = "";
        while (part.next() && !part.ends("c")) {
            if (part.begins("v")) {
                value = value(type, part.text());
            } else if (part.begins("is")) {
                value = part.texts();
            }
            if (value == null) {
                throw wrong(line);
            }
        }
        put(value.strip());
        column++;
    }

    private int column(@Nullable String place) {
        if (place == null) {
            return column;
        }
        var told = PLACE.matcher(place);
        if (!told.matches()) {
            throw wrong(line);
        }
        var number = told.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        if (number > LAST_COLUMN) {
            throw wrong(line);
        }
        return number - 1;
    }

    /** A code may be kept as a number: 101010000, not 1.0101E8. */
    private @Nullable String value(@Nullable String type, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        var plain = text.strip();
        return switch (type == null ? "n" : type) {
            case "s" -> INDEX.matcher(plain).matches() ? shared(Integer.parseInt(plain)) : null;
            case "n" ->
                NUMBER.matcher(plain).matches()
                        ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
                        : null;
            default -> text;
        };
    }

    private @Nullable String shared(int index) {
        return index < strings.size() ? strings.get(index) : null;
    }

    private void put(String value) {
        if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }
    }

    private static UnreadableFile wrong(int line) {
        return new UnreadableFile("cell", named("line", line));
    }
}
