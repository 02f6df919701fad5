package kz.zholdama.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.online.ReceivedLine;
import kz.zholdama.referral.online.ReceivedSlips;

/** Those who are resettled to the centre, whose slips it sends back to the centres that referred them (A11). */
@Route("arrivals")
@RolesAllowed(Role.SPECIALIST_ROLE)
@Menu(title = "arrivals.menu", order = 41, icon = "vaadin:home-o")
class ArrivalsView extends ListView<ReceivedLine> {

    private final ReceivedSlips slips;
    private final Checkbox taken;

    ArrivalsView(ReceivedSlips slips, SettlementPicker settlements) {
        super("arrivals.title", new RecordList<>("arrivals.title", "arrivals.column.", ReceivedLine::id));
        this.slips = slips;
        header().withHint(getTranslation("arrivals.hint"));
        taken = filters().only("taken", getTranslation("arrivals.taken.only"));
        list().part("number", ArrivalsView::link).setWidth("11rem").setFlexGrow(0);
        list().text("person", ReceivedLine::applicantName).setWidth("12rem").setFlexGrow(2);
        list().text("where", line -> settlements.path(line.settlementId(), line.hostName()))
                .setWidth("12rem")
                .setFlexGrow(3);
        list().text("referred-on", line -> Dates.day(line.referredOn()))
                .setWidth("8rem")
                .setFlexGrow(0);
        list().part("state", this::state).setWidth("12rem").setFlexGrow(1);
        list().giveWay("where", "referred-on");
        list().inShort("person", "state", "number");
        list().addItemClickListener(click ->
                UI.getCurrent().navigate(ArrivalView.class, click.getItem().id()));
    }

    @Override
    protected Source<ReceivedLine> source(ColumnSort by) {
        return Source.byKey(page -> slips.page(taken.getValue(), page), slips.found(taken.getValue()));
    }

    @Override
    protected Optional<Component> nothing() {
        return Optional.of(
                taken.getValue()
                        ? new EmptyState(
                                getTranslation("arrivals.taken.nothing"), getTranslation("arrivals.taken.nothing.hint"))
                        : new EmptyState(getTranslation("arrivals.nothing"), getTranslation("arrivals.nothing.hint")));
    }

    private static RouterLink link(ReceivedLine line) {
        var link = new RouterLink(line.number(), ArrivalView.class, line.id());
        link.addClassName("cell-link"); // the whole cell leads to the slip
        return link;
    }

    private Span state(ReceivedLine line) {
        if (line.slipSentAt() != null) {
            return new StatusBadge(getTranslation("arrivals.sent"), StatusBadge.Tone.NEUTRAL);
        }
        return line.status() == ReferralStatus.PLACED
                ? new StatusBadge(getTranslation("arrivals.taken"), StatusBadge.Tone.GOOD)
                : new StatusBadge(getTranslation("arrivals.awaited"), StatusBadge.Tone.ACTIVE);
    }
}
