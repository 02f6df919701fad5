package kz.zholdama.platform.ui.record;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.list.ColumnChoice;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Rows;
import kz.zholdama.platform.ui.list.Source;
import org.jspecify.annotations.Nullable;

/**
 * A list on the left, the chosen record beside it, and in the address what both show. Nothing typed is lost without a question;
 * after each action the focus is where work goes on: in the record, or on its row when it was closed.
 */
public abstract class RecordsView<R> extends Div
        implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String OPENED = "id";

    private final String title;
    private final RecordList<R> list;
    private final Filters filters = new Filters();
    private final PageHeader header;
    private final Span found = new Span();
    private final Div left = new Div();
    private final Div detail = new Div();
    private final Button adding = new Button(VaadinIcon.PLUS.create(), _ -> leave(this::openNew));
    private final Here here = new Here();
    private @Nullable ColumnChoice columns;
    private ColumnSort sort = ColumnSort.OWN;
    private @Nullable String opened;
    private @Nullable RecordPanel panel;

    /** @param title text key of the page */
    @SuppressWarnings("this-escape") // what it hands out is called by the person, later
    protected RecordsView(String title, RecordList<R> list) {
        this.title = title;
        this.list = list;
        header = new PageHeader(getTranslation(title));
        found.addClassNames("muted", "list-found");
        found.getElement().setAttribute("role", "status");
        left.add(filters, list);
        left.addClassName("records-list");
        detail.addClassName("records-detail");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        adding.setVisible(false);
        var both = new Div(left, detail);
        both.addClassName("records-both");
        addClassNames("page", "page-full", "records");
        add(header, both);
        filters.onChange(this::changed);
        Rows.onOpen(list, this::choose);
        ColumnSort.onSort(list, by -> {
            if (!by.equals(sort)) {
                sort = by;
                changed();
            }
        });
    }

    /** The rows by what the filters ask for now. */
    protected abstract Source<R> source(ColumnSort by);

    /** The record as it is now, by its id in the address; empty for none that this person may see. */
    protected abstract Optional<R> find(String id);

    protected abstract String id(R record);

    /** @param record null for one that is entered anew, where {@link #offerNew} offers that */
    protected abstract RecordPanel panel(@Nullable R record, Beside<R> beside);

    /** What the address says besides filters, sorting and the open record. */
    protected void put(Map<String, String> address) {}

    protected void read(QueryParameters address) {}

    /** Where the focus goes when a record is closed. */
    protected Grid<?> rows() {
        return list;
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

    /** What stands on the left, to which something can be added. */
    protected final Div left() {
        return left;
    }

    /** A button for a new record, with this text. */
    protected final void offerNew(String key) {
        adding.setText(getTranslation(key));
        adding.setVisible(true);
    }

    protected final ColumnSort sort() {
        return sort;
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        if (columns == null) {
            columns = new ColumnChoice(list, title);
            filters.addPart(columns);
            filters.addPart(found);
            header.addAction(adding); // the most important one stands last
        }
        var address = event.getLocation().getQueryParameters();
        sort = ColumnSort.of(address);
        filters.read(address);
        read(address);
        reload();
        address.getSingleParameter(OPENED).flatMap(this::find).ifPresentOrElse(this::show, this::hide);
    }

    /** Reads the list anew. */
    protected void reload() {
        sort.show(list);
        list.setEmptyStateText(getTranslation(filters.isAnySet() ? "list.nothing" : "list.empty"));
        var count = list.show(source(sort));
        found.setText(getTranslation(count.key(), named("count", count.rows())));
    }

    private void changed() {
        reload();
        keepAddress();
    }

    /** Opens a record, after the question when another holds something that is not saved. */
    protected final void choose(R record) {
        leave(() -> find(id(record)).ifPresent(fresh -> {
            show(fresh).focus();
            go(true);
        }));
    }

    private void openNew() {
        show(panel(null, here), null).focus();
        keepAddress();
    }

    private RecordPanel show(R record) {
        return show(panel(record, here), record);
    }

    private RecordPanel show(RecordPanel shown, @Nullable R record) {
        panel = shown;
        opened = record == null ? null : id(record);
        shown.onClose(here::close);
        detail.removeAll();
        detail.add(shown);
        standing(true);
        list.mark(record);
        return shown;
    }

    private void hide() {
        panel = null;
        opened = null;
        detail.removeAll();
        standing(false);
        list.mark(null);
    }

    private void standing(boolean beside) {
        setClassName("records-opened", beside);
        if (columns != null) {
            columns.giveWay(beside ? list.givingWay() : Set.of());
        }
    }

    /** Goes on at once, or after the question when something is typed that is not saved. */
    private void leave(Runnable goOn) {
        if (panel == null) {
            goOn.run();
        } else {
            panel.leave(goOn);
        }
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null && panel.form() != null) {
            panel.form().typing().leave(event);
        }
    }

    /** Has the address say what is shown. */
    protected final void keepAddress() {
        go(false);
    }

    private void go(boolean asStep) {
        var address = new LinkedHashMap<String, String>();
        filters.put(address);
        sort.put(address);
        if (opened != null) {
            address.put(OPENED, opened);
        }
        put(address);
        var ui = UI.getCurrent();
        var location = new Location(ui.getActiveViewLocation().getPath(), QueryParameters.simple(address));
        if (asStep) {
            ui.getPage().getHistory().pushState(null, location);
        } else {
            ui.getPage().getHistory().replaceState(null, location);
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(title) + " · " + getTranslation("product.name");
    }

    private final class Here implements Beside<R> {

        @Override
        public void saved(R record) {
            reload();
            show(record).focus();
            keepAddress();
        }

        @Override
        public void changed(R record) {
            reload();
            list.mark(record);
        }

        @Override
        public void focus() {
            if (panel != null) {
                panel.focus();
            }
        }

        @Override
        public void deleted() {
            reload();
            closed();
        }

        @Override
        public void close() {
            leave(this::closed);
        }

        private void closed() {
            hide();
            keepAddress();
            Rows.focus(rows());
        }
    }
}
