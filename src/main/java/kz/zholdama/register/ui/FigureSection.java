package kz.zholdama.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A table of figures with its picture beside it. */
final class FigureSection extends Section {

    FigureSection(FigureSheet sheet) {
        addClassName("figures");
        var heading = new H2(sheet.title());
        var picture = new Div();
        picture.getElement().setProperty("innerHTML", sheet.plot().svg()); // as the browser itself reads it
        picture.addClassName("figures-plot");
        var download = new Anchor(sheet.picture(), getTranslation("statistics.picture"));
        download.addClassName("download");
        download.getElement().setAttribute("aria-label", getTranslation("statistics.picture") + ": " + sheet.title());
        var scrolled = new Div(table(sheet));
        scrolled.addClassName("figures-table");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", sheet.title());
        add(heading, scrolled, picture, download);
    }

    private static NativeTable table(FigureSheet sheet) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        sheet.head().forEach(text -> head.add(header(text, "col")));
        table.getHead().add(head);
        sheet.rows().forEach(cells -> table.getBody().add(row(cells)));
        table.getFoot().add(row(sheet.whole()));
        return table;
    }

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        row.add(header(cells.getFirst(), "row"));
        cells.stream().skip(1).map(NativeTableCell::new).forEach(row::add);
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
