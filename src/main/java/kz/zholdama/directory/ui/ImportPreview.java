package kz.zholdama.directory.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashMap;
import java.util.List;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;

/** What a file would change, by kind of change with counts; the lines of each in a list. */
final class ImportPreview extends Div {

    private final Grid<PlannedLine<?>> grid = new Grid<>();
    private final HashMap<Tab, List<? extends PlannedLine<?>>> lines = new HashMap<>();

    ImportPreview(ImportPlan<?> plan) {
        addClassName("import-preview");
        var verdict = new Paragraph(getTranslation(verdict(plan), plan.counts().get(LineKind.WRONG)));
        verdict.addClassName(plan.canBeCarriedOut() ? "import-good" : "warning-note");
        verdict.getElement().setAttribute("role", "status");
        var tabs = new Tabs();
        plan.counts().forEach((kind, count) -> {
            var tab = new Tab(getTranslation("directory.import.kind." + kind.name(), count));
            tab.setEnabled(count > 0);
            lines.put(tab, plan.of(kind));
            tabs.add(tab);
        });
        columns();
        tabs.addSelectedChangeListener(change -> show(change.getSelectedTab()));
        tabs.getChildren().map(Tab.class::cast).filter(Tab::isEnabled).findFirst().ifPresent(first -> {
            tabs.setSelectedTab(first);
            show(first);
        });
        add(verdict, tabs, grid);
    }

    private static String verdict(ImportPlan<?> plan) {
        return plan.canBeCarriedOut() ? "directory.import.ready"
                : plan.counts().get(LineKind.WRONG) > 0 ? "directory.import.wrong-lines" : "directory.import.nothing";
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("directory.import.lines"));
        grid.addColumn(line -> line.line() == 0 ? "—" : String.valueOf(line.line()))
                .setHeader(getTranslation("directory.import.line")).setFlexGrow(0).setWidth("6rem");
        grid.addColumn(PlannedLine::number).setHeader(getTranslation("directory.import.number")).setFlexGrow(0).setWidth("9rem");
        grid.addColumn(PlannedLine::name).setHeader(getTranslation("directory.import.name")).setFlexGrow(2);
        grid.addColumn(this::remark).setHeader(getTranslation("directory.import.remark")).setFlexGrow(2);
    }

    private String remark(PlannedLine<?> line) {
        if (line.wrong() != null) {
            return getTranslation(line.wrong().reason(), line.wrong().arguments().toArray());
        }
        return line.was() == null ? "" : getTranslation("directory.import.was", line.was());
    }

    private void show(Tab tab) {
        var shown = lines.getOrDefault(tab, List.of());
        grid.setItems(query -> shown.stream().skip(query.getOffset()).limit(query.getLimit()).map(PlannedLine.class::cast),
                _ -> shown.size());
    }
}
