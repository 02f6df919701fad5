package kz.zholdama.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQuery.Order;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;

/**
 * The register of one kind of lines, the latest first. Each line leads to its case. The address says what is shown, but not what
 * was typed: that may be a name.
 */
abstract class RegisterView extends ListView<RegisterLine> {

    static final String ROUTE = "register";

    private final EntryKind kind;
    private final transient RegisterTools tools;
    private final transient RegisterWords words;
    private final transient RegisterFilters asked;

    RegisterView(EntryKind kind, String title, RegisterTools tools) {
        super(title, new RecordList<>(title, "register.column.", RegisterLine::recordId));
        this.kind = kind;
        this.tools = tools;
        words = tools.words(getLocale());
        asked = new RegisterFilters(filters(), kind, tools, words);
        left().addComponentAsFirst(kinds());
        if (kind == EntryKind.APPLICATION) {
            header().addAction(new Button(
                    getTranslation("register.journal"),
                    VaadinIcon.PRINT.create(),
                    _ -> new JournalDialog(tools, query(sort()), words).open()));
        }
        header().addAction(new Button(
                getTranslation("register.export"),
                VaadinIcon.DOWNLOAD.create(),
                _ -> new ExportDialog(tools, query(sort()), shown(), words, title()).open()));
        columns(list());
        keepsFilters(tools.saved(), tools.isOfOneCentre());
    }

    private Component kinds() {
        var nav = new Nav();
        nav.addClassName("register-kinds");
        nav.getElement().setAttribute("aria-label", getTranslation("register.kinds"));
        for (var each : EntryKind.values()) {
            var link = new Anchor(route(each), getTranslation("register.kind." + each.name()));
            link.setRouterIgnore(false);
            if (each == kind) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    static String route(EntryKind kind) {
        return kind == EntryKind.APPLICATION ? ROUTE : ROUTE + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    private void columns(RecordList<RegisterLine> list) {
        columns().forEach(column -> {
            var shown = column == first()
                    ? list.part(key(column), line -> link(line, column.text(line, words)))
                    : list.text(key(column), line -> column.text(line, words));
            shown.setWidth(column.width() + "rem")
                    .setFlexGrow(column == RegisterColumn.NAME ? 2 : 1)
                    .setVisible(column.isUsual());
        });
        list.sortBy(Stream.of(RegisterColumn.NUMBER, RegisterColumn.AT, RegisterColumn.NAME)
                .filter(RegisterColumn.of(kind)::contains)
                .map(RegisterView::key)
                .collect(Collectors.toSet()));
        list.dense();
        list.giveWay("took", "lateness", "due", "channel", "staff", "centre", "slip", "measure");
        list.inShort("name", "status", "at", "number");
    }

    private Stream<RegisterColumn> columns() {
        return RegisterColumn.of(kind).stream()
                .filter(column -> column != RegisterColumn.CENTRE || !tools.isOfOneCentre());
    }

    /** In the order of the list. */
    private List<RegisterColumn> shown() {
        var chosen = list().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
        return columns()
                .filter(column -> chosen.isEmpty() || chosen.contains(key(column)))
                .toList();
    }

    private RegisterColumn first() {
        return kind.isNumbered() ? RegisterColumn.NUMBER : RegisterColumn.AT;
    }

    private static String key(RegisterColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static Component link(RegisterLine line, String text) {
        var link = new Anchor("cases/" + line.applicationId(), text);
        link.addClassName("cell-link"); // the whole cell leads to the case
        return link;
    }

    @Override
    protected Source<RegisterLine> source(ColumnSort by) {
        var query = query(by);
        return Source.byKey(
                page -> tools.register().page(query, page), tools.register().found(query));
    }

    private RegisterQuery query(ColumnSort by) {
        var order = by.column() == null ? Order.AT : Order.valueOf(by.column().toUpperCase(Locale.ROOT));
        return asked.query(order, by.column() != null && by.ascending());
    }
}
