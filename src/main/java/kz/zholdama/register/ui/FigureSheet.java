package kz.zholdama.register.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.Figure;
import kz.zholdama.register.FigureLines;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import kz.zholdama.register.StatisticsRow;
import kz.zholdama.register.plots.BarPlot;
import org.jspecify.annotations.Nullable;

/**
 * One table of what the register adds up to.
 *
 * @param leads whether its figures lead to their lines: not for who may not see the register
 */
record FigureSheet(
        FigureTable figures, StatisticsQuery asked, Statistics.Table table, StatisticsWords words, boolean leads)
        implements Sheet {

    /** Lines that a picture holds; the table has the others. */
    static final int DRAWN = 20;

    @Override
    public String name() {
        return figures.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return words.say("statistics.table." + figures.name());
    }

    @Override
    public List<String> head() {
        return Stream.concat(
                        Stream.of(words.say("statistics.by." + asked.by().name())),
                        figures.columns().map(column -> words.say("statistics.figure." + column.name())))
                .toList();
    }

    @Override
    public List<List<Cell>> rows() {
        return table.rows().stream()
                .map(row -> cells(label(row), row, leads && !row.key().isEmpty()))
                .toList();
    }

    @Override
    public List<Cell> whole() {
        return cells(words.say("statistics.whole"), table.whole(), leads);
    }

    private String label(StatisticsRow row) {
        return words.label(asked.by(), row.key());
    }

    /** @param linked not the row of those of which a filter could not be said */
    private List<Cell> cells(String label, StatisticsRow row, boolean linked) {
        return Stream.concat(
                        Stream.of(Cell.of(label)),
                        figures.columns()
                                .map(column -> new Cell(
                                        column.text(row, words),
                                        linked ? links(column.figure(), label, row) : List.of())))
                .toList();
    }

    private List<Link> links(@Nullable Figure figure, String label, StatisticsRow row) {
        if (figure == null || row.amount(figure) == 0) {
            return List.of();
        }
        return FigureLines.of(figure, asked, row.key()).stream()
                .filter(query -> hasAny(query.kind(), row))
                .map(query -> link(figure, label, row, query))
                .toList();
    }

    /** Of a figure that counts in two registers, one may well have nothing at all to lead to. */
    private static boolean hasAny(EntryKind kind, StatisticsRow row) {
        return switch (kind) {
            case REFERRAL -> row.amount(Figure.REFERRED) > 0;
            case REFUSAL -> row.amount(Figure.REFUSED) > 0;
            case APPLICATION, RECEIPT, ANNULMENT -> true;
        };
    }

    private Link link(Figure figure, String label, StatisticsRow row, RegisterQuery query) {
        var kind = words.say("register.kind." + query.kind());
        return new Link(
                kind,
                RegisterAddress.of(query),
                String.join(", ", words.number(row.amount(figure)), heading(figure), label, kind));
    }

    @Override
    public BarPlot plot() {
        var lines = table.rows().stream()
                .limit(DRAWN)
                .map(row -> new BarPlot.Bars(
                        label(row), figures.drawn().stream().map(row::amount).toList()))
                .toList();
        return new BarPlot(
                title(),
                words.described(title(), lines.size()),
                figures.drawn().stream().map(this::heading).toList(),
                lines);
    }

    private String heading(Figure figure) {
        return words.say("statistics.figure." + figure.name());
    }
}
