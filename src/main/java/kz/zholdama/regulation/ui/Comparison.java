package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.regulation.entering.EditionParameters;

/** Two editions beside each other, parameter by parameter; what differs is marked by word and look. */
class Comparison extends Div {

    Comparison(RuleEdition left, RuleEdition right, boolean differencesOnly) {
        var before = EditionParameters.of(left);
        var after = EditionParameters.of(right);
        var body = new NativeTableBody();
        var paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        var group = "";
        for (var path : paths) {
            var differs = !ParameterText.value(this, path, before.get(path))
                    .equals(ParameterText.value(this, path, after.get(path)));
            if (differs || !differencesOnly) {
                var its = ParameterText.group(this, path, right, left);
                if (!its.equals(group)) {
                    group = its;
                    body.add(heading(group));
                }
                body.add(row(
                        path,
                        ParameterText.value(this, path, before.get(path)),
                        ParameterText.value(this, path, after.get(path)),
                        differs));
            }
        }
        addClassName("comparison");
        if (body.getChildren().findAny().isEmpty()) {
            add(new Paragraph(getTranslation("regulation.compare.same")));
            return;
        }
        var head = new NativeTableHeader(new NativeTableRow(
                header(getTranslation("regulation.parameter")), header(heading(left)), header(heading(right))));
        add(new NativeTable(head, body));
    }

    private String heading(RuleEdition edition) {
        return edition.name() + ", "
                + getTranslation("regulation.from", named("day", Dates.day(edition.effectiveFrom())));
    }

    private static NativeTableRow heading(String group) {
        var cell = header(group);
        cell.getElement().setAttribute("scope", "colgroup").setAttribute("colspan", "3");
        var row = new NativeTableRow(cell);
        row.addClassName("group");
        return row;
    }

    private NativeTableRow row(String path, String before, String after, boolean differs) {
        var label = new NativeTableHeaderCell(ParameterText.label(this, path));
        label.getElement().setAttribute("scope", "row");
        var changed = new NativeTableCell(after);
        var row = new NativeTableRow(label, new NativeTableCell(before), changed);
        if (differs) {
            row.addClassName("differs");
            changed.add(new StatusBadge(getTranslation("regulation.compare.differs"), StatusBadge.Tone.WARNING));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
