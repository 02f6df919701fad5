package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Statistics.Places;
import kz.zholdama.register.plots.BarPlot;

/** Places by the contracts of employers, as they are on a day whatever the period: who held one earlier is not kept. */
record PlacesSheet(Breakdown by, LocalDate on, List<Places> places, StatisticsWords words) implements Sheet {

    private static final List<String> FIGURES = List.of("PLACES", "PLACES_TAKEN", "PLACES_FREE");

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String title() {
        return words.texts().text("statistics.table.PLACES", words.language(), named("day", on));
    }

    @Override
    public List<String> head() {
        return Stream.concat(Stream.of(words.say("statistics.by." + by.name())), figures())
                .toList();
    }

    private Stream<String> figures() {
        return FIGURES.stream().map(figure -> words.say("statistics.figure." + figure));
    }

    @Override
    public List<List<Cell>> rows() {
        return places.stream().map(row -> cells(label(row), row)).toList();
    }

    @Override
    public List<Cell> whole() {
        return cells(words.say("statistics.whole"), new Places("", sum(Places::contracted), sum(Places::taken)));
    }

    private long sum(ToLongFunction<Places> figure) {
        return places.stream().mapToLong(figure).sum();
    }

    private List<Cell> cells(String label, Places row) {
        return Stream.concat(Stream.of(label), numbers(row).stream().map(words::number))
                .map(Cell::of)
                .toList();
    }

    private static List<Long> numbers(Places row) {
        return List.of(row.contracted(), row.taken(), row.free());
    }

    private String label(Places row) {
        return switch (row.key()) {
            case Places.EVERY_CENTRE -> words.say("statistics.places.every-centre");
            case "" -> words.say("statistics.unknown");
            default -> words.label(by, row.key());
        };
    }

    @Override
    public BarPlot plot() {
        var lines = places.stream()
                .limit(FigureSheet.DRAWN)
                .map(row -> new BarPlot.Bars(label(row), numbers(row)))
                .toList();
        return new BarPlot(
                title(), words.described(title(), lines.size()), figures().toList(), lines);
    }
}
