package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.platform.ui.LabelledValues;
import org.jspecify.annotations.Nullable;

/**
 * Fits a list to the room that it has: columns give way in the order that the list says, and where the others have no room
 * either, each row is a card that has all that is chosen.
 */
final class Fitting<T> {

    static final String CARD = "card";

    private static final double UNKNOWN = 0;

    private final Grid<T> grid;
    private final Map<String, ValueProvider<T, Component>> parts = new LinkedHashMap<>();
    private final Set<String> givingWay = new LinkedHashSet<>();
    private List<String> head = List.of();
    private Set<String> chosen = Set.of();
    private double room = UNKNOWN;
    private boolean cards;

    Fitting(Grid<T> grid) {
        this.grid = grid;
    }

    /** What a card says of a column; an empty text for nothing. */
    void saidBy(String column, ValueProvider<T, Component> part) {
        parts.put(column, part);
    }

    void giveWay(List<String> columns) {
        givingWay.addAll(columns);
    }

    /** The title of a card, and what stands below it without a label. */
    void head(List<String> columns) {
        head = columns;
    }

    List<Grid.Column<T>> columns() {
        return grid.getColumns().stream()
                .filter(column -> parts.containsKey(column.getKey()))
                .toList();
    }

    /** Which columns a person has chosen, before any gives way. */
    Set<String> chosen() {
        return chosen.isEmpty()
                ? columns().stream()
                        .filter(Grid.Column::isVisible)
                        .map(Grid.Column::getKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : chosen;
    }

    void choose(Set<String> columns) {
        chosen = Set.copyOf(columns);
        fit();
        if (cards) {
            grid.getDataProvider().refreshAll();
        }
    }

    /** @param rem the width of the list */
    void fitTo(double rem) {
        room = rem;
        chosen = chosen();
        fit();
    }

    private void fit() {
        var shown = new LinkedHashSet<>(chosen);
        if (room != UNKNOWN) {
            for (var column : givingWay) {
                if (needed(shown) > room && shown.size() > 1) {
                    shown.remove(column);
                }
            }
        }
        cards = room != UNKNOWN && needed(shown) > room && shown.size() > 1;
        if (cards && grid.getColumnByKey(CARD) == null) {
            grid.addComponentColumn(this::card).setKey(CARD).setFlexGrow(1);
        }
        columns().forEach(column -> column.setVisible(!cards && shown.contains(column.getKey())));
        if (grid.getColumnByKey(CARD) != null) {
            grid.getColumnByKey(CARD).setVisible(cards);
        }
        grid.setClassName("cards", cards);
        grid.setClassName("given-way", !cards && shown.size() < chosen.size());
    }

    private double needed(Set<String> shown) {
        return columns().stream()
                .filter(column -> shown.contains(column.getKey()))
                .mapToDouble(column -> rem(column.getWidth()))
                .sum();
    }

    /** Of a width in rem, or in pixels where a person drew it. */
    private static double rem(String width) {
        return width.endsWith("px")
                ? Double.parseDouble(width.substring(0, width.length() - "px".length())) / RecordList.PIXELS_A_REM
                : Double.parseDouble(width.substring(0, width.length() - "rem".length()));
    }

    private Component card(T row) {
        var order = chosen();
        var names = head.isEmpty() ? List.of(columns().getFirst().getKey()) : head;
        var title = new Div(part(names.getFirst(), row));
        title.addClassName("card-title");
        var states = new Div();
        states.addClassName("card-states");
        names.stream().skip(1).filter(order::contains).forEach(name -> states.add(part(name, row)));
        var card = new Div(title, states);
        card.addClassName("list-card");
        var rest = new LabelledValues();
        columns().stream()
                .filter(column -> order.contains(column.getKey()) && !names.contains(column.getKey()))
                .forEach(column -> {
                    var part = part(column.getKey(), row);
                    if (!(part instanceof Span text)
                            || text.getChildren().findAny().isPresent()
                            || isSaid(text)) {
                        rest.with(column.getHeaderText(), part);
                    }
                });
        if (rest.getChildren().findAny().isPresent()) {
            card.add(rest);
        }
        return card;
    }

    private Component part(String column, T row) {
        return Objects.requireNonNull(parts.get(column), column).apply(row);
    }

    private static boolean isSaid(Span text) {
        return !text.getText().isBlank() && !text.getText().equals("—");
    }

    static Component text(@Nullable String said) {
        return new Span(said == null ? "" : said);
    }
}
