package kz.zholdama.directory.ui.importing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;
import kz.zholdama.platform.ui.Pages;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;

/** What a file would change, by kind of change with counts; the lines of each in a list. */
final class ImportPreview extends Div {

    private final String name;

    ImportPreview(String type, ImportPlan<?> plan, boolean retiresMany) {
        name = type.equals("contract") ? "name.contract" : "name";
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

    private RecordList<PlannedLine<?>> list(List<? extends PlannedLine<?>> lines) {
        var list = new RecordList<PlannedLine<?>>("directory.import.lines", "directory.import.", line -> line);
        list.text("line", line -> line.line() == 0 ? "—" : String.valueOf(line.line()))
                .setFlexGrow(0)
                .setWidth("6rem");
        list.text("number", PlannedLine::number).setFlexGrow(0).setWidth("9rem");
        list.text(name, PlannedLine::name).setFlexGrow(2);
        list.text("remark", this::remark).setFlexGrow(2);
        list.inShort(name, "remark");
        list.show(Source.of(lines));
        return list;
    }

    /** A heading of the official classifier stands as it is. */
    private String heading(String column) {
        return column.startsWith("directory.") ? getTranslation(column) : column;
    }

    private String remark(PlannedLine<?> line) {
        var wrong = line.wrong();
        if (wrong != null) {
            var reason = RefusalText.of(this, wrong.problem());
            var column = wrong.problem().field();
            return column == null
                    ? reason
                    : getTranslation(
                            "directory.import.wrong.cell", named("column", heading(column)), named("reason", reason));
        }
        return line.was() == null ? "" : getTranslation("directory.import.was", named("before", line.was()));
    }
}
