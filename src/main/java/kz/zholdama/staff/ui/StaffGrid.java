package kz.zholdama.staff.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.Map;
import java.util.Set;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffOrder;
import kz.zholdama.staff.account.StaffOrder.By;
import org.jspecify.annotations.Nullable;

/** The list of accounts: a page at a time from the database, filtered and sorted there. */
class StaffGrid extends Grid<StaffAccount> {

    /** Columns that give way to the account beside the list. */
    static final Set<String> GIVING_WAY = Set.of("position", "roles", "centre", "lastLogin");

    private static final Map<String, By> SORTS = Map.of(
            "state",
            By.STATE,
            "name",
            By.NAME,
            "username",
            By.USERNAME,
            "position",
            By.POSITION,
            "centre",
            By.CENTRE,
            "lastLogin",
            By.LAST_LOGIN);

    private final transient StaffDirectory directory;
    private final StaffFilters filters;

    /** @param centreNames by id; with one only there is no column for it */
    StaffGrid(StaffDirectory directory, StaffFilters filters, Map<Long, String> centreNames) {
        this.directory = directory;
        this.filters = filters;
        addComponentColumn(account -> StaffTexts.badge(this, account.state()))
                .setKey("state")
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addColumn(account -> account.details().name().full())
                .setKey("name")
                .setFlexGrow(2)
                .setWidth("12rem");
        addColumn(StaffAccount::username).setKey("username").setWidth("9rem").setFlexGrow(0);
        addColumn(account -> account.details().position())
                .setKey("position")
                .setWidth("10rem")
                .setVisible(false);
        addColumn(account -> StaffTexts.roles(this, account.details().roles()))
                .setKey("roles")
                .setWidth("8rem");
        if (centreNames.size() > 1) {
            addColumn(account -> centreNames.getOrDefault(account.details().centreId(), "—"))
                    .setKey("centre")
                    .setWidth("10rem");
        }
        addColumn(account -> account.lastLoginAt() == null ? "—" : Dates.moment(account.lastLoginAt()))
                .setKey("lastLogin")
                .setWidth("10rem")
                .setFlexGrow(0);
        getColumns()
                .forEach(column -> column.setHeader(getTranslation("staff.column." + column.getKey()))
                        .setResizable(true)
                        .setSortable(SORTS.containsKey(column.getKey())));
        setColumnReorderingAllowed(true);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("directory-grid");
        setEmptyStateText(getTranslation("staff.none"));
        getElement().setAttribute("aria-label", getTranslation("staff.title"));
        setSizeFull();
    }

    /** Reads the list anew, by what the filters ask for now. @return how many accounts it has */
    int reload() {
        var marked = getSelectedItems();
        filters.sort().show(this);
        var filter = filters.filter();
        var order = order();
        var found = Math.toIntExact(directory.count(filter));
        setItems(query -> directory.list(filter, order, query.getOffset(), query.getLimit()).stream(), _ -> found)
                .setIdentifierProvider(StaffAccount::id);
        marked.forEach(this::select);
        return found;
    }

    private StaffOrder order() {
        var by = filters.sort().column() == null
                ? null
                : SORTS.get(filters.sort().column());
        return by == null
                ? StaffOrder.BY_NAME
                : new StaffOrder(by, filters.sort().ascending());
    }

    void mark(@Nullable StaffAccount account) {
        if (account == null) {
            deselectAll();
        } else {
            select(account);
        }
    }
}
