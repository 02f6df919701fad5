package kz.zholdama.channel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.channel.callbacks.Callbacks;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import org.jspecify.annotations.Nullable;

/** The accounts by which the Portal and the Exchange call; administrators of the country keep them. */
@Route("channels")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "channel.menu", order = 82, icon = "vaadin:connect")
class ChannelAccountsView extends RecordsView<ChannelAccount> {

    private final transient ChannelAccounts accounts;
    private final transient Callbacks callbacks;
    private final transient Histories histories;
    private final transient CurrentStaff staff;

    ChannelAccountsView(ChannelAccounts accounts, Callbacks callbacks, Histories histories, CurrentStaff staff) {
        super("channel.title", new RecordList<>("channel.title", "channel.column.", ChannelAccount::id));
        this.accounts = accounts;
        this.callbacks = callbacks;
        this.histories = histories;
        this.staff = staff;
        list().part("state", one -> badge(one)).setWidth("9.5rem").setFlexGrow(0);
        list().text("name", ChannelAccount::name).setFlexGrow(2).setWidth("12rem");
        list().text("channel", one -> getTranslation("channel." + one.channel().name()))
                .setWidth("11rem");
        list().text("clientId", ChannelAccount::clientId).setWidth("10rem");
        list().text(
                        "scopes",
                        one -> one.scopes().stream().sorted().map(Scope::code).collect(Collectors.joining(", ")))
                .setWidth("14rem");
        list().giveWay("scopes", "clientId", "channel");
        list().inShort("name", "state");
        if (staff.get().isNationalAdministrator()) {
            offerNew("channel.open");
        }
    }

    static StatusBadge badge(ChannelAccount account) {
        var key = account.retired()
                ? "channel.state.retired"
                : account.secrets().isEmpty() && account.certificate() == null
                        ? "channel.state.no-secret"
                        : "channel.state.active";
        return new StatusBadge(
                UI.getCurrent().getTranslation(key),
                account.retired() ? Tone.NEUTRAL : key.endsWith("active") ? Tone.GOOD : Tone.WARNING);
    }

    @Override
    protected Source<ChannelAccount> source(ColumnSort by) {
        return Source.of(accounts.all());
    }

    @Override
    protected Optional<ChannelAccount> find(String id) {
        return id.matches("\\d{1,18}") ? accounts.find(Long.parseLong(id)) : Optional.empty();
    }

    @Override
    protected String id(ChannelAccount account) {
        return String.valueOf(account.id());
    }

    @Override
    protected RecordPanel panel(@Nullable ChannelAccount account, Beside<ChannelAccount> beside) {
        return new ChannelAccountPanel(
                accounts, callbacks, histories, staff.get().isNationalAdministrator(), account, beside);
    }
}
