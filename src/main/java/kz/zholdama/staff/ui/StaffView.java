package kz.zholdama.staff.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffOrder;
import kz.zholdama.staff.account.StaffOrder.By;
import kz.zholdama.staff.profile.AccountPart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The accounts, and beside them the one that is open; auditors read them. */
@Route("staff")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "staff.menu", order = 80, icon = "vaadin:users")
class StaffView extends RecordsView<StaffAccount> {

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
    private final transient StaffFilters wanted;
    private final transient StaffPanel.Services services;

    StaffView(
            StaffDirectory directory,
            CareerCentres centres,
            CurrentStaff staff,
            Histories histories,
            List<AccountPart> parts,
            @Value("${zholdama.base-url}") String baseUrl) {
        super("staff.title", new RecordList<>("staff.title", "staff.column.", StaffAccount::id));
        this.directory = directory;
        var own = staff.get().centreId();
        var scope = own == null ? centres.all() : List.of(centres.get(own));
        services = new StaffPanel.Services(directory, histories, baseUrl, scope, staff.get(), parts);
        wanted = new StaffFilters(filters(), scope);
        columns(list(), scope);
        if (staff.get().has(Role.ADMINISTRATOR)) {
            offerNew("staff.invite");
        }
    }

    private void columns(RecordList<StaffAccount> list, List<CareerCentre> scope) {
        var centres = scope.stream().collect(Collectors.toMap(CareerCentre::id, CentrePicker::name));
        list.part("state", account -> StaffTexts.badge(this, account.state()))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        list.text("name", account -> account.details().name().full())
                .setFlexGrow(2)
                .setWidth("12rem");
        list.text("username", StaffAccount::username).setWidth("9rem").setFlexGrow(0);
        list.text("position", account -> StaffTexts.position(account.details()))
                .setWidth("10rem")
                .setVisible(false);
        list.text("roles", account -> StaffTexts.roles(this, account.details().roles()))
                .setWidth("9.5rem");
        if (scope.size() > 1) {
            list.text(
                            "centre",
                            account -> centres.getOrDefault(account.details().centreId(), "—"))
                    .setWidth("10rem");
        }
        list.text("lastLogin", account -> account.lastLoginAt() == null ? "—" : Dates.moment(account.lastLoginAt()))
                .setWidth("8rem")
                .setFlexGrow(0);
        list.sortBy(SORTS.keySet());
        list.giveWay("position", "lastLogin", "centre", "roles");
        list.inShort("name", "state");
    }

    @Override
    protected Source<StaffAccount> source(ColumnSort by) {
        var filter = wanted.filter();
        var order = by.column() == null || !SORTS.containsKey(by.column())
                ? StaffOrder.BY_NAME
                : new StaffOrder(SORTS.get(by.column()), by.ascending());
        return Source.of(
                (offset, limit) -> directory.list(filter, order, offset, limit),
                () -> Math.toIntExact(directory.count(filter)));
    }

    @Override
    protected Optional<StaffAccount> find(String id) {
        return id.matches("\\d{1,18}") ? directory.find(Long.parseLong(id)) : Optional.empty();
    }

    @Override
    protected String id(StaffAccount account) {
        return String.valueOf(account.id());
    }

    @Override
    protected RecordPanel panel(@Nullable StaffAccount account, Beside<StaffAccount> beside) {
        return new StaffPanel(services, account, beside);
    }
}
