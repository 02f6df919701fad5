package kz.zholdama.platform.ui.list;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.platform.lists.SavedList;
import kz.zholdama.platform.lists.SavedLists;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import org.jspecify.annotations.Nullable;

/** A page with a list and its filters, and in the address what both show. */
public abstract class ListView<R> extends Div implements AfterNavigationObserver, TitledPage {

    private final String title;
    private final RecordList<R> list;
    private final Filters filters = new Filters();
    private final PageHeader header;
    private final Span found = new Span();
    private final Div left = new Div();
    private @Nullable ColumnChoice columns;
    private @Nullable SortChoice sorts;
    private @Nullable SavedMenu saved;
    private ColumnSort sort = ColumnSort.OWN;

    /** @param title text key of the page */
    @SuppressWarnings("this-escape") // what it hands out is called by the person, later
    protected ListView(String title, RecordList<R> list) {
        this.title = title;
        this.list = list;
        header = new PageHeader(getTranslation(title));
        found.addClassNames("muted", "list-found");
        found.getElement().setAttribute("role", "status");
        left.add(filters, list);
        left.addClassName("records-list");
        addClassNames("page", "page-full", "records");
        add(header, left);
        filters.onChange(this::changed);
        ColumnSort.onSort(list, this::sortBy);
    }

    private void sortBy(ColumnSort by) {
        if (!by.equals(sort)) {
            sort = by;
            changed();
        }
    }

    /** The rows by what the filters ask for now. */
    protected abstract Source<R> source(ColumnSort by);

    /** What the address says besides filters and sorting. */
    protected void put(Map<String, String> address) {}

    protected void read(QueryParameters address) {}

    /** Asked when the list has no rows: what is said in their place; empty for what is said of every list. */
    protected Optional<Component> nothing() {
        return Optional.empty();
    }

    protected final RecordList<R> list() {
        return list;
    }

    protected final Filters filters() {
        return filters;
    }

    protected final PageHeader header() {
        return header;
    }

    /** Has people save what they filter, sort and choose of this list; said once, by whoever makes the view. */
    protected final void keepsFilters(SavedLists lists, boolean ofOneCentre) {
        var route = RouteConfiguration.forSessionScope().getUrl(getClass().asSubclass(Component.class));
        saved = new SavedMenu(
                new SavedMenu.Lists(
                        () -> lists.of(route),
                        typed -> lists.save(route, shownNow(), chosenColumns(), typed),
                        (one, typed) -> lists.change(one.id(), typed),
                        one -> lists.remove(one.id()),
                        this::show),
                ofOneCentre);
    }

    /** Filters and order, as the address says them: nothing that was typed to search by. */
    private String shownNow() {
        var address = new LinkedHashMap<String, String>();
        filters.put(address);
        sort.put(address);
        return QueryParameters.simple(address).getQueryString();
    }

    private Set<String> chosenColumns() {
        return columns == null ? Set.of() : columns.chosen();
    }

    private void show(SavedList one) {
        var address = QueryParameters.fromString(one.query());
        var gone = filters.show(address);
        sort = ColumnSort.of(address).in(list);
        if (columns != null) {
            columns.choose(one.columns());
        }
        changed();
        if (!gone.isEmpty()) {
            Notices.problem(getTranslation("list.saved.gone", named("filters", String.join(", ", gone))));
        }
    }

    /** What stands on the left, to which something can be added. */
    protected final Div left() {
        return left;
    }

    protected final ColumnSort sort() {
        return sort;
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        if (columns == null) {
            columns = new ColumnChoice(list, title);
            if (list.getColumns().stream().anyMatch(Grid.Column::isSortable)) {
                sorts = new SortChoice(list, this::sortBy);
                filters.addPart(sorts);
            }
            filters.addPart(columns);
            if (saved != null) {
                filters.addPart(saved);
            }
            filters.addPart(found);
            filters.fold();
        }
        var address = event.getLocation().getQueryParameters();
        sort = ColumnSort.of(address).in(list);
        filters.read(address);
        read(address);
        reload();
        arrived(address);
    }

    /** The list has been read by this address. */
    protected void arrived(QueryParameters address) {}

    /** Reads the list anew. */
    protected void reload() {
        sort.show(list);
        if (sorts != null) {
            sorts.show(sort);
        }
        list.setEmptyStateText(getTranslation(filters.isAnySet() ? "list.nothing" : "list.empty"));
        var count = list.show(source(sort));
        if (count.about() == 0) {
            nothing().ifPresent(list::setEmptyStateComponent);
        }
        found.setText(getTranslation(key(count), named("count", count.rows())));
    }

    private static String key(Found count) {
        if (!count.atLeast()) {
            return "list.found";
        }
        return count.rows() > 0 ? "list.found.more" : "list.found.many";
    }

    private void changed() {
        reload();
        keepAddress();
    }

    /** Has the address say what is shown. */
    protected final void keepAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, location());
    }

    /** The address that says what is shown. */
    protected final Location location() {
        var address = new LinkedHashMap<String, String>();
        filters.put(address);
        sort.put(address);
        put(address);
        return new Location(UI.getCurrent().getActiveViewLocation().getPath(), QueryParameters.simple(address));
    }

    @Override
    public final String title() {
        return getTranslation(title);
    }
}
