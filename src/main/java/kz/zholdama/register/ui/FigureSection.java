package kz.zholdama.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of figures with its picture beside it. */
final class FigureSection extends Section {

    FigureSection(Sheet sheet) {
        addClassName("figures");
        var heading = new H2(sheet.title());
        var picture = new Div();
        picture.getElement().setProperty("innerHTML", sheet.plot().svg()); // as the browser itself reads it
        picture.addClassName("figures-plot");
        var download = new Anchor(SheetFiles.picture(sheet), getTranslation("statistics.picture"));
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

    private static NativeTable table(Sheet sheet) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        sheet.head().forEach(text -> head.add(header(text, "col")));
        table.getHead().add(head);
        sheet.rows().forEach(cells -> table.getBody().add(row(cells)));
        table.getFoot().add(row(sheet.whole()));
        return table;
    }

    private static NativeTableRow row(List<Sheet.Cell> cells) {
        var row = new NativeTableRow();
        row.add(header(cells.getFirst().text(), "row"));
        cells.stream().skip(1).map(FigureSection::cell).forEach(row::add);
        return row;
    }

    /** A figure leads to its lines; where they stand in two registers, it says which leads where. */
    private static NativeTableCell cell(Sheet.Cell figure) {
        if (figure.links().isEmpty()) {
            return new NativeTableCell(figure.text());
        }
        if (figure.links().size() == 1) {
            return new NativeTableCell(link(figure.links().getFirst(), figure.text()));
        }
        var several = new Div();
        several.addClassName("figure-links");
        figure.links().forEach(link -> several.add(link(link, link.text())));
        return new NativeTableCell(new Span(figure.text()), several);
    }

    private static Anchor link(Sheet.Link link, String text) {
        var anchor = new Anchor(link.address(), text);
        anchor.setRouterIgnore(false);
        anchor.getElement().setAttribute("aria-label", text + ": " + link.named());
        return anchor;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
