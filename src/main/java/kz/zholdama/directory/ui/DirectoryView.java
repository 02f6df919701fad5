package kz.zholdama.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.directory.search.Found;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.list.ColumnChoice;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Rows;
import org.jspecify.annotations.Nullable;

/** A directory: the list on the left, the chosen record beside it, and in the address what both show. */
abstract class DirectoryView<V> extends Div implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int SEARCH_AFTER_MS = 300;

    private final Listing<V> listing;
    private final DirectoryScreen<V> screen;
    private final RecordPanel.Rights rights;
    private final DirectoryGrid<V> grid;
    private final TextField search = new TextField();
    private final Select<Shown> shown = new Select<>();
    private final Span found = new Span();
    private final ColumnChoice columns;
    private final Button asTree = new Button();
    private final Div toolbar = new Div();
    private final Div list = new Div();
    private final Div detail = new Div();
    private @Nullable DirectoryTree tree;
    private ListState state = ListState.of(QueryParameters.empty());
    private @Nullable RecordPanel<V> panel;

    DirectoryView(Listing<V> listing, DirectoryScreen<V> screen, CurrentStaff staff) {
        this.listing = listing;
        this.screen = screen;
        this.rights = new RecordPanel.Rights(
                staff.get().has(Role.ADMINISTRATOR),
                staff.get().has(Role.ADMINISTRATOR) || staff.get().has(Role.AUDITOR));
        this.grid = new DirectoryGrid<>(listing, screen);
        addClassNames("page", "page-full", "directory");
        detail.addClassName("directory-detail");
        columns = new ColumnChoice(grid, screen.type());
        fillToolbar();
        list.add(toolbar, grid);
        list.addClassName("directory-list");
        var both = new Div(list, detail);
        both.addClassName("directory-both");
        add(header(), both);
        grid.onOpen(this::choose);
        ColumnSort.onSort(grid, by -> replace(state.sorted(by)));
    }

    /** Offers the same directory as a tree in the list's place; the address says which of the two, and what is open. */
    void addTree(String key, DirectoryTree offered) {
        tree = offered;
        list.add(offered.component());
        asTree.setText(getTranslation(key));
        asTree.setIcon(VaadinIcon.FILE_TREE.create());
        asTree.addClickListener(_ -> {
            replace(state.inTree(state.tree() == null ? List.of() : null));
            showTree();
        });
        offered.onBranches(branches -> replace(state.inTree(branches)));
        toolbar.addComponentAsFirst(asTree);
    }

    private void showTree() {
        var branches = tree == null ? null : state.tree();
        var shownAsTree = branches != null;
        List.of(grid, search, shown, columns, found).forEach(part -> part.setVisible(!shownAsTree));
        if (tree != null) {
            tree.component().setVisible(shownAsTree);
            tree.open(branches == null ? List.of() : branches);
            asTree.getElement().setAttribute("aria-pressed", String.valueOf(shownAsTree));
        }
    }

    /** Opens a record in the form, after the question when the form holds something unsaved. */
    void choose(Entry<V> entry) {
        leaving(() -> open(entry));
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("directory." + screen.type() + ".title"));
        var files = screen.files();
        if (files != null) {
            files.of(screen.type(), () -> state, rights.write()).forEach(header::addAction);
        }
        screen.headerActions(() -> state).forEach(header::addAction);
        if (rights.write()) {
            var add =
                    new Button(getTranslation("directory.add"), VaadinIcon.PLUS.create(), _ -> leaving(this::openNew));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(add);
        }
        return header;
    }

    private void fillToolbar() {
        search.setPlaceholder(getTranslation("directory." + screen.type() + ".search"));
        search.setAriaLabel(getTranslation("directory." + screen.type() + ".search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_AFTER_MS);
        search.addClassName("directory-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refresh(state.searching(change.getValue().strip()));
            }
        });
        shown.setItems(Shown.values());
        shown.setAriaLabel(getTranslation("directory.shown"));
        shown.setItemLabelGenerator(which -> getTranslation("directory.shown." + which.name()));
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refresh(state.showing(change.getValue()));
            }
        });
        found.addClassNames("muted", "directory-found");
        found.getElement().setAttribute("role", "status");
        toolbar.add(search, shown, columns, found);
        toolbar.addClassName("toolbar");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = ListState.of(event.getLocation().getQueryParameters());
        search.setValue(state.text());
        shown.setValue(state.shown());
        tell(grid.show(state));
        showTree();
        if (state.opened() == null) {
            hideDetail();
        } else {
            listing.entry(state.opened()).ifPresentOrElse(this::show, this::hideDetail);
        }
    }

    private void refresh(ListState wanted) {
        replace(wanted);
        tell(grid.show(wanted));
    }

    private void tell(Found count) {
        found.setText(getTranslation(
                !count.atLeast()
                        ? "directory.found"
                        : count.rows() > 0 ? "directory.found.more" : "directory.found.many",
                count.rows()));
    }

    private void open(Entry<V> entry) {
        listing.entry(entry.id()).ifPresent(fresh -> {
            show(fresh).focus();
            push(state.opening(fresh.id()));
        });
    }

    private void openNew() {
        var record = shown(new RecordPanel<>(listing, screen, rights, null, after()));
        grid.mark(null);
        record.focus();
        replace(state.opening(null));
    }

    private RecordPanel<V> show(Entry<V> entry) {
        var record = shown(new RecordPanel<>(listing, screen, rights, entry, after()));
        grid.mark(entry);
        return record;
    }

    private RecordPanel<V> shown(RecordPanel<V> record) {
        panel = record;
        detail.removeAll();
        detail.add(record);
        addClassName("directory-opened");
        return record;
    }

    private RecordPanel.After<V> after() {
        return new RecordPanel.After<>(this::saved, this::deleted, this::close);
    }

    private void deleted() {
        reload();
        close();
    }

    private void reload() {
        tell(grid.reload());
        if (tree != null) {
            tree.reload();
        }
    }

    private void saved(Entry<V> entry) {
        reload();
        show(entry).focus();
        replace(state.opening(entry.id()));
    }

    private void close() {
        hideDetail();
        replace(state.opening(null));
        Rows.focus(tree != null && state.tree() != null ? tree.component() : grid);
    }

    private void hideDetail() {
        panel = null;
        detail.removeAll();
        removeClassName("directory-opened");
        grid.mark(null);
    }

    /** Goes on at once, or after the question when the form holds something unsaved. */
    private void leaving(Runnable goOn) {
        if (panel == null) {
            goOn.run();
        } else {
            panel.typing().leave(goOn);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null) {
            panel.typing().leave(event);
        }
    }

    private void replace(ListState wanted) {
        state = wanted;
        UI.getCurrent().getPage().getHistory().replaceState(null, here(wanted.address()));
    }

    private void push(ListState wanted) {
        state = wanted;
        UI.getCurrent().getPage().getHistory().pushState(null, here(wanted.address()));
    }

    private static Location here(QueryParameters parameters) {
        return new Location(UI.getCurrent().getActiveViewLocation().getPath(), parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory." + screen.type() + ".title") + " · " + getTranslation("product.name");
    }
}
