package kz.zholdama.register.ui;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Figure;
import kz.zholdama.register.StatisticsRow;
import org.jspecify.annotations.Nullable;

/** What is told together in a table and a picture. A figure more is a line here and a text {@code statistics.figure.…}. */
enum FigureTable {
    DECISIONS(
            List.of(Figure.REGISTERED, Figure.REFERRED, Figure.REFUSED),
            column(Figure.REGISTERED),
            column(Figure.ACCEPTANCE_REFUSED),
            column(Figure.WITHDRAWN),
            column(Figure.REFERRED),
            column(Figure.REFUSED),
            column(Figure.ANNULLED)),
    TERMS(
            List.of(Figure.IN_TIME, Figure.LATE),
            column(Figure.IN_TIME),
            column(Figure.LATE),
            new Column("SHARE", null, (row, words) -> words.share(row.amount(Figure.IN_TIME), row.decided())),
            new Column("AVERAGE", null, (row, words) -> words.time(row.average())),
            new Column("MEDIAN", null, (row, words) -> words.time(row.median()))),
    REFERRALS(
            List.of(Figure.REFERRED, Figure.TAKEN, Figure.NOT_TAKEN),
            column(Figure.REFERRED),
            column(Figure.SLIPS),
            column(Figure.TAKEN),
            column(Figure.NOT_TAKEN),
            column(Figure.COMPLETED),
            column(Figure.LEFT_EARLY)),
    GROUNDS(List.of(Figure.REFUSED), column(Figure.REFUSED), column(Figure.ANNULLED));

    /** Bars of its picture. */
    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final List<Figure> drawn;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column> columns;

    FigureTable(List<Figure> drawn, Column... columns) {
        this.drawn = drawn;
        this.columns = List.of(columns);
    }

    /**
     * @param name   end of the key of its heading
     * @param figure that it shows; null where it is worked out of several
     */
    record Column(String name, @Nullable Figure figure, BiFunction<StatisticsRow, StatisticsWords, String> text) {

        String text(StatisticsRow row, StatisticsWords words) {
            return text.apply(row, words);
        }
    }

    private static Column column(Figure figure) {
        return new Column(figure.name(), figure, (row, words) -> words.number(row.amount(figure)));
    }

    static List<FigureTable> of(Breakdown by) {
        return switch (by) {
            case GROUND -> List.of(GROUNDS);
            case EMPLOYER -> List.of(REFERRALS);
            case MONTH, MEASURE, STAFF, CENTRE, REGION -> List.of(DECISIONS, TERMS, REFERRALS);
        };
    }

    List<Figure> drawn() {
        return drawn;
    }

    Stream<Column> columns() {
        return columns.stream();
    }
}
