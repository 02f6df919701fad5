package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.list.Rows;

/** The decisions that await a signature, the most urgent first; the director's own ones cannot be selected. */
final class DeskList extends Div {

    /** Nobody signs more at one sitting; the rest follows when these are done. */
    static final int MOST = 500;

    private final Clock clock;
    private final Consumer<AwaitingDecision> open;
    private final Grid<AwaitingDecision> grid = new Grid<>();
    private final Button signSelected = new Button();
    private final Span beyond = new Span();
    private final Map<Long, String> reasons = new HashMap<>();
    private List<AwaitingDecision> shown = List.of();

    DeskList(Clock clock, Consumer<AwaitingDecision> open, Consumer<Collection<AwaitingDecision>> sign) {
        this.clock = clock;
        this.open = open;
        addClassName("desk-list");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(decision -> !decision.ownWork());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.addComponentColumn(this::line)
                .setHeader(getTranslation("desk.column.decision"))
                .setFlexGrow(1)
                .setKey("decision");
        grid.addSelectionListener(_ -> countSelected());
        signSelected.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        signSelected.addClickListener(_ -> sign.accept(selectedInOrder()));
        beyond.addClassName("muted");
        var all = new Button(
                getTranslation("desk.select-all"),
                _ -> grid.asMultiSelect()
                        .select(shown.stream()
                                .filter(decision -> !decision.ownWork())
                                .toList()));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var toolbar = new Div(signSelected, all);
        toolbar.addClassName("toolbar");
        add(toolbar, grid, beyond);
        countSelected();
    }

    void show(List<AwaitingDecision> awaiting, long all) {
        shown = awaiting;
        reasons.clear();
        grid.deselectAll();
        grid.setItems(awaiting);
        beyond.setText(getTranslation("desk.beyond", named("count", all - awaiting.size())));
        beyond.setVisible(all > awaiting.size());
        countSelected();
    }

    void keepSelected(Map<Long, String> failures) {
        reasons.putAll(failures);
        grid.getDataProvider().refreshAll();
        shown.stream()
                .filter(decision -> failures.containsKey(decision.id()) && !decision.ownWork())
                .forEach(grid::select);
    }

    void focus() {
        Rows.focus(grid);
    }

    private List<AwaitingDecision> selectedInOrder() {
        return shown.stream().filter(grid.getSelectedItems()::contains).toList();
    }

    private void countSelected() {
        var count = grid.getSelectedItems().size();
        signSelected.setText(getTranslation("desk.sign-selected", named("count", count)));
        signSelected.setEnabled(count > 0);
    }

    private Component line(AwaitingDecision decision) {
        var name = new Button(decision.summary().applicantName(), _ -> open.accept(decision));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassName("desk-name");
        var details = new Div(decision.summary().number() + " · "
                + getTranslation("measure." + decision.summary().measure().name()));
        details.addClassName("muted");
        var states = new Div(
                StatusBadges.of(decision.kind()),
                new TimeLeftBadge(Duration.between(
                        LocalDateTime.now(clock), decision.summary().dueAt())));
        states.addClassName("case-states");
        var line = new Div(new Div(name), states, details);
        line.addClassName("desk-line");
        if (decision.ownWork()) {
            line.add(mark("desk.own", "badge-warning"));
        }
        if (reasons.containsKey(decision.id())) {
            var reason = new Div(reasons.get(decision.id()));
            reason.addClassName("desk-reason");
            line.add(reason);
        }
        return line;
    }

    private Span mark(String key, String tone) {
        var mark = new Span(getTranslation(key));
        mark.addClassNames("badge", tone);
        return mark;
    }
}
