package kz.zholdama.register.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Bars as an SVG: a group of bars for each line of a table, a bar for each of its columns. It is read without colour: each
 * column has a pattern of its own and each bar its number. A screen reader reads its title and description; the numbers are in
 * the table beside it. Written by hand: what draws charts elsewhere draws letters as shapes and knows nothing of either.
 *
 * @param description in a sentence, what can be seen
 * @param series      names of the columns, three at most
 */
public record BarPlot(String title, String description, List<String> series, List<Bars> lines) {

    private static final int WIDTH = 900;
    private static final int LABELS = 250;
    private static final int NUMBERS = 70;
    private static final int BAR = 16;
    private static final int GAP = 12;
    private static final int HEAD = 44;
    private static final int LETTERS = 32;
    private static final double BASELINE = 12.5;
    private static final List<String> FILLS = List.of("#0b5f73", "url(#%slines)", "url(#%sdots)");

    private static final String PATTERNS = """
            <defs><pattern id="ID-lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#9a5b00"/></pattern>
            <pattern id="ID-dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/>\
            <circle cx="3" cy="3" r="1.8" fill="#7a1f4b"/></pattern></defs>
            """;

    /** @param numbers one of each column */
    public record Bars(String label, List<Long> numbers) {}

    public BarPlot {
        if (series.size() > FILLS.size()
                || lines.stream().anyMatch(line -> line.numbers().size() != series.size())) {
            throw new IllegalArgumentException("A number for each of at most three columns is needed");
        }
    }

    /** The picture, in UTF-8. */
    public String svg() {
        var height = HEAD + lines.size() * lineHeight() + GAP;
        var body = new StringBuilder();
        body.append(legend());
        for (var i = 0; i < lines.size(); i++) {
            body.append(line(lines.get(i), HEAD + i * lineHeight()));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13"\
                 fill="#1c2b33"><title>%s</title><desc>%s</desc>
                %s<rect width="100%%" height="100%%" fill="#fff"/>
                %s</svg>
                """.formatted(WIDTH, height, escaped(title), escaped(description), PATTERNS.replace("ID-", ids()), body);
    }

    /** Beginning of the names of its patterns, as several pictures may stand on a page. */
    private String ids() {
        return "p" + Integer.toHexString(hashCode()) + "-";
    }

    private String fill(int column) {
        return FILLS.get(column).formatted(ids());
    }

    private String legend() {
        var legend = new StringBuilder();
        var x = 0;
        for (var i = 0; i < series.size(); i++) {
            legend.append(bar(fill(i), x, GAP, 2 * BAR)).append(text(series.get(i), x + 2 * BAR + GAP / 2, GAP));
            x += 3 * BAR + GAP + series.get(i).length() * 8;
        }
        return legend.toString();
    }

    private int lineHeight() {
        return Math.max(series.size(), 2) * BAR + GAP;
    }

    private String line(Bars line, int top) {
        var drawn = new StringBuilder();
        var label = inTwoLines(line.label());
        for (var i = 0; i < label.size(); i++) {
            drawn.append(text(label.get(i), 0, top + i * BAR));
        }
        for (var i = 0; i < line.numbers().size(); i++) {
            var number = line.numbers().get(i);
            var length = (int) Math.round((double) number / largest() * (WIDTH - LABELS - NUMBERS));
            drawn.append(bar(fill(i), LABELS, top + i * BAR, number == 0 ? 0 : Math.max(1, length)))
                    .append(text(grouped(number), LABELS + length + GAP / 2, top + i * BAR));
        }
        return drawn.toString();
    }

    private long largest() {
        return Math.max(
                1,
                lines.stream()
                        .flatMap(line -> line.numbers().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
    }

    private static String bar(String fill, int x, int y, int length) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#1c2b33\" stroke-width=\"0.5\"/>"
                .formatted(x, y + 2, length, BAR - 3, fill);
    }

    private static String text(String text, int x, int y) {
        return "<text x=\"%d\" y=\"%s\">%s</text>".formatted(x, String.valueOf(y + BASELINE), escaped(text));
    }

    /** As people here write them: 12 345. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    private static List<String> inTwoLines(String label) {
        var words = new ArrayList<>(Arrays.asList(label.split(" ")));
        var first = new StringBuilder(words.removeFirst());
        while (!words.isEmpty() && first.length() + words.getFirst().length() < LETTERS) {
            first.append(' ').append(words.removeFirst());
        }
        return words.isEmpty()
                ? List.of(shortened(first.toString()))
                : List.of(shortened(first.toString()), shortened(words.stream().collect(Collectors.joining(" "))));
    }

    private static String shortened(String line) {
        return line.length() > LETTERS ? line.substring(0, LETTERS - 1) + "…" : line;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
