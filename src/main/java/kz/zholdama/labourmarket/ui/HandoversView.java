package kz.zholdama.labourmarket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.labourmarket.desk.HandoverDesk;
import kz.zholdama.labourmarket.desk.MessageLine;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import org.jspecify.annotations.Nullable;

/** What AIS "Рынок труда" is told, the latest first: what it does not take is seen here, and told again or let go. */
@Route("handovers")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "handover.menu", order = 95, icon = "vaadin:exchange")
class HandoversView extends RecordsView<MessageLine> {

    private final transient HandoverDesk desk;
    private final transient Histories histories;
    private final boolean writable;
    private final Select<MessageState> state;

    HandoversView(HandoverDesk desk, Histories histories, CurrentStaff staff) {
        super("handover.title", new RecordList<>("handover.title", "handover.column.", MessageLine::id));
        this.desk = desk;
        this.histories = histories;
        this.writable = staff.get().isNationalAdministrator();
        header().withHint(getTranslation(desk.isOffered() ? "handover.hint" : "handover.off"));
        header().addAction(new Button(getTranslation("handover.refresh"), VaadinIcon.REFRESH.create(), _ -> reload()));
        state = filters()
                .choice(
                        "state",
                        getTranslation("handover.column.state"),
                        List.of(MessageState.values()),
                        getTranslation("handover.any"),
                        one -> getTranslation("handover.state." + one));
        filters().haveLabels();
        columns(list());
    }

    private void columns(RecordList<MessageLine> list) {
        list.text("at", message -> Dates.moment(message.at()))
                .setWidth("9.75rem")
                .setFlexGrow(0);
        list.twoLines("kind", message -> getTranslation("handover.kind." + message.kind()), MessageLine::number)
                .setWidth("11rem")
                .setFlexGrow(2);
        list.text("number", MessageLine::number).setWidth("11rem");
        list.part("state", message -> badge(this, message)).setWidth("10.75rem").setFlexGrow(0);
        list.giveWay("number", "at");
        list.inShort("kind", "state", "at", "number");
    }

    static StatusBadge badge(Component view, MessageLine message) {
        return new StatusBadge(
                view.getTranslation("handover.state." + message.state()),
                switch (message.state()) {
                    case WAITING -> message.trouble().isEmpty() ? Tone.ACTIVE : Tone.WARNING;
                    case LATE -> Tone.WARNING;
                    case TAKEN -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case LET_GO -> Tone.NEUTRAL;
                });
    }

    @Override
    protected Source<MessageLine> source(ColumnSort by) {
        var wanted = state.getValue();
        return Source.byKey(page -> desk.page(wanted, page), desk.found(wanted));
    }

    @Override
    protected Optional<Component> nothing() {
        return state.isEmpty()
                ? Optional.of(new EmptyState(getTranslation("handover.none"), getTranslation("handover.none.hint")))
                : Optional.empty();
    }

    @Override
    protected Optional<MessageLine> find(String id) {
        return id.matches("\\d{1,18}") ? desk.find(Long.parseLong(id)) : Optional.empty();
    }

    @Override
    protected String id(MessageLine message) {
        return String.valueOf(message.id());
    }

    @Override
    protected RecordPanel panel(@Nullable MessageLine message, Beside<MessageLine> beside) {
        return new MessagePanel(
                desk, histories, Objects.requireNonNull(message, "nobody enters one"), writable, beside);
    }
}
