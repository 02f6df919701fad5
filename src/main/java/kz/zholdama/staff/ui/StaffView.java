package kz.zholdama.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.list.ColumnChoice;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Rows;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.StaffAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The accounts, and beside them the one that is open. */
@Route("staff")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(title = "staff.menu", order = 80, icon = "vaadin:users")
class StaffView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient StaffDirectory directory;
    private final StaffFilters filters;
    private final StaffPanel panel;
    private final StaffGrid grid;
    private final ColumnChoice columns;
    private final Span found = new Span();
    private final Div both = new Div();
    private final Div aside = new Div();
    private @Nullable Long opened;

    StaffView(
            StaffDirectory directory,
            CareerCentres centres,
            CurrentStaff staff,
            JournalReader journal,
            @Value("${zholdama.base-url}") String baseUrl) {
        this.directory = directory;
        var scope = scope(centres, staff);
        panel = new StaffPanel(directory, journal, baseUrl, scope, staff.get().centreId(), this::changed, this::close);
        filters = new StaffFilters(scope, this::filtered);
        grid = new StaffGrid(
                directory,
                filters,
                scope.stream()
                        .collect(Collectors.toMap(CareerCentre::id, centre -> CentreName.of(centre, getLocale()))));
        columns = new ColumnChoice(grid, "staff");
        Rows.onOpen(grid, this::choose);
        ColumnSort.onSort(grid, this::sorted);
        var add = new Button(
                getTranslation("staff.invite"),
                VaadinIcon.PLUS.create(),
                _ -> panel.typing().leave(this::startInvitation));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        found.addClassNames("muted", "directory-found");
        found.getElement().setAttribute("role", "status");
        filters.add(columns, found);
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

    private void filtered() {
        reload();
        keepAddress();
    }

    private void sorted(ColumnSort by) {
        if (!by.equals(filters.sort())) {
            filters.sort(by);
            filtered();
        }
    }

    private void reload() {
        found.setText(getTranslation("staff.found", grid.reload()));
    }

    private void startInvitation() {
        opened = null;
        grid.mark(null);
        showPanel(true);
        panel.startInvitation();
        keepAddress();
    }

    /** Opens an account in the form, after the question when the form holds something unsaved. */
    private void choose(StaffAccount account) {
        panel.typing().leave(() -> {
            open(account.id());
            panel.focus();
        });
    }

    private void close() {
        open(null);
        Rows.focus(grid);
    }

    private void open(@Nullable Long id) {
        var account = id == null ? null : directory.find(id).orElse(null);
        opened = account == null ? null : id;
        grid.mark(account);
        showPanel(account != null);
        if (account != null) {
            panel.show(account);
        }
        keepAddress();
    }

    private void showPanel(boolean shown) {
        aside.removeAll();
        both.setClassName("directory-opened", shown);
        columns.giveWay(shown ? StaffGrid.GIVING_WAY : Set.of());
        if (shown) {
            aside.add(panel);
        } else {
            panel.forget();
        }
    }

    private void changed(StaffAccount account) {
        opened = account.id();
        reload();
        grid.mark(account);
        keepAddress();
    }

    private void keepAddress() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("staff", filters.address(opened))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        reload();
        open(address.getSingleParameter("id")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        panel.typing().leave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.title") + " · " + getTranslation("product.name");
    }
}
