package kz.zholdama.directory.ui.importing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;
import kz.zholdama.platform.ui.Pages;

/** What a file would change, by kind of change with counts; the lines of each in a list. */
final class ImportPreview extends Div {

    private final String nameKey;

    ImportPreview(String type, ImportPlan<?> plan, boolean retiresMany) {
        nameKey = type.equals("contract") ? "directory.import.name.contract" : "directory.import.name";
        addClassName("import-preview");
        var verdict = new Paragraph(verdict(plan, retiresMany));
        verdict.addClassName(plan.canBeCarriedOut() && !retiresMany ? "import-good" : "warning-note");
        verdict.getElement().setAttribute("role", "status");
        var pages = new Pages(getTranslation("directory.import.lines"));
        plan.counts().forEach((kind, count) -> {
            if (count > 0) {
                pages.add(
                        getTranslation("directory.import.kind." + kind.name(), named("count", count)),
                        () -> list(plan.of(kind)));
            }
        });
        add(verdict, pages);
    }

    private String verdict(ImportPlan<?> plan, boolean retiresMany) {
        if (!plan.canBeCarriedOut()) {
            var wrong = plan.wrongOnes();
            return wrong > 0
                    ? getTranslation("directory.import.wrong-lines", named("count", wrong))
                    : getTranslation("directory.import.nothing");
        }
        return retiresMany
                ? getTranslation(
                        "directory.import.retires-many",
                        named("retired", plan.of(LineKind.RETIRED).size()),
                        named("present", plan.present()))
                : getTranslation("directory.import.ready");
    }

    private Grid<PlannedLine<?>> list(List<? extends PlannedLine<?>> lines) {
        var grid = new Grid<PlannedLine<?>>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("directory.import.lines"));
        grid.addColumn(line -> line.line() == 0 ? "—" : String.valueOf(line.line()))
                .setHeader(getTranslation("directory.import.line"))
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addColumn(PlannedLine::number)
                .setHeader(getTranslation("directory.import.number"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addColumn(PlannedLine::name).setHeader(getTranslation(nameKey)).setFlexGrow(2);
        grid.addColumn(this::remark)
                .setHeader(getTranslation("directory.import.remark"))
                .setFlexGrow(2);
        grid.setItems(
                query -> lines.stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .map(line -> (PlannedLine<?>) line),
                _ -> lines.size());
        return grid;
    }

    /** A heading of the official classifier stands as it is. */
    private String heading(String column) {
        return column.startsWith("directory.") ? getTranslation(column) : column;
    }

    private String remark(PlannedLine<?> line) {
        var wrong = line.wrong();
        if (wrong != null) {
            var reason = getTranslation(wrong.reason(), wrong.arguments().toArray());
            return wrong.column() == null
                    ? reason
                    : getTranslation(
                            "directory.import.wrong.cell",
                            named("column", heading(wrong.column())),
                            named("reason", reason));
        }
        return line.was() == null ? "" : getTranslation("directory.import.was", named("before", line.was()));
    }
}
