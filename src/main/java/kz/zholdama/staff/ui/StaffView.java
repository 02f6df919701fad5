package kz.zholdama.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.staff.StaffAccount;
import kz.zholdama.staff.StaffDirectory;

/** The accounts, and beside them the one that is open. */
@Route("staff")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(title = "staff.menu", order = 80, icon = "vaadin:users")
class StaffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDirectory directory;
    private final Map<Long, String> centreNames;
    private final StaffFilters filters;
    private final StaffPanel panel;
    private final Grid<StaffAccount> grid = new Grid<>();
    /** Columns that give way to the account beside the list. */
    private final List<Grid.Column<StaffAccount>> second = new ArrayList<>();
    private final Div both = new Div();
    private final Div aside = new Div();
    private Long opened;

    StaffView(StaffDirectory directory, CareerCentres centres, CurrentStaff staff, StaffPanel panel) {
        this.directory = directory;
        this.panel = panel;
        var scope = scope(centres, staff);
        centreNames = scope.stream().collect(Collectors.toMap(CareerCentre::id, centre -> CentreName.of(centre, getLocale())));
        filters = new StaffFilters(scope, this::filtered);
        panel.prepare(scope, staff.get().centreId() == null, this::changed, () -> open(null));
        configure();
        var add = new Button(getTranslation("staff.invite"), VaadinIcon.PLUS.create(), _ -> startInvitation());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var list = new Div(filters, grid);
        list.addClassName("directory-list");
        aside.addClassName("directory-detail");
        both.add(list, aside);
        both.addClassName("directory-both");
        addClassNames("page", "page-full");
        add(new PageHeader(getTranslation("staff.title"), add), both);
    }

    private static List<CareerCentre> scope(CareerCentres centres, CurrentStaff staff) {
        var own = staff.get().centreId();
        return own == null ? centres.all() : List.of(centres.get(own));
    }

    private void configure() {
        grid.addComponentColumn(account -> StaffTexts.badge(this, account.state())).setHeader(getTranslation("staff.state")).setWidth("9.5rem").setFlexGrow(0);
        grid.addColumn(account -> account.details().name().full()).setHeader(getTranslation("staff.name")).setFlexGrow(2).setWidth("12rem");
        grid.addColumn(StaffAccount::username).setHeader(getTranslation("staff.username")).setWidth("9rem").setFlexGrow(0);
        second.add(grid.addColumn(account -> StaffTexts.roles(this, account.details().roles())).setHeader(getTranslation("staff.roles")).setWidth("8rem"));
        if (centreNames.size() > 1) {
            second.add(grid.addColumn(account -> centreNames.getOrDefault(account.details().centreId(), "—"))
                    .setHeader(getTranslation("staff.centre")).setWidth("10rem"));
        }
        second.add(grid.addColumn(account -> Dates.moment(account.lastLoginAt())).setHeader(getTranslation("staff.last-login")).setWidth("10rem").setFlexGrow(0));
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setDataProvider(accounts());
        grid.setEmptyStateText(getTranslation("staff.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("staff.title"));
        grid.setSizeFull();
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                open(event.getValue() == null ? null : event.getValue().id());
            }
        });
    }

    private DataProvider<StaffAccount, Void> accounts() {
        return new CallbackDataProvider<>(query -> directory.list(filters.filter(), query.getOffset(), query.getLimit()).stream(),
                _ -> Math.toIntExact(directory.count(filters.filter())), StaffAccount::id);
    }

    private void filtered() {
        grid.getDataProvider().refreshAll();
        keepAddress();
    }

    private void startInvitation() {
        opened = null;
        grid.deselectAll();
        showPanel(true);
        panel.startInvitation();
        keepAddress();
    }

    private void open(Long id) {
        var account = id == null ? null : directory.find(id).orElse(null);
        opened = account == null ? null : id;
        showPanel(account != null);
        if (account == null) {
            grid.deselectAll();
        } else {
            grid.select(account);
            panel.show(account);
        }
        keepAddress();
    }

    private void showPanel(boolean shown) {
        aside.removeAll();
        both.setClassName("directory-opened", shown);
        second.forEach(column -> column.setVisible(!shown));
        if (shown) {
            aside.add(panel);
        }
    }

    private void changed(StaffAccount account) {
        opened = account.id();
        grid.getDataProvider().refreshAll();
        grid.select(account);
        keepAddress();
    }

    private void keepAddress() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("staff", filters.address(opened))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        grid.getDataProvider().refreshAll();
        open(address.getSingleParameter("id").filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.title") + " · " + getTranslation("product.name");
    }
}
