package kz.zholdama.notice.ui;

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
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.desk.NoticeDesk;
import kz.zholdama.notice.desk.NoticeLine;
import kz.zholdama.notice.desk.NoticeQuery;
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

/** Who was told of what, the latest first: what was not delivered is seen here and sent again. */
@Route("notices")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "notice.menu", order = 93, icon = "vaadin:envelope-o")
class NoticesView extends RecordsView<NoticeLine> {

    private final transient NoticeDesk desk;
    private final transient Histories histories;
    private final boolean writable;
    private final Select<NoticeState> state;
    private final Select<Occasion> occasion;
    private final Select<String> way;

    NoticesView(NoticeDesk desk, Histories histories, CurrentStaff staff) {
        super("notice.title", new RecordList<>("notice.title", "notice.column.", NoticeLine::id));
        this.desk = desk;
        this.histories = histories;
        this.writable = staff.get().has(Role.ADMINISTRATOR);
        header().withHint(getTranslation("notice.hint"));
        header().addAction(new Button(getTranslation("notice.refresh"), VaadinIcon.REFRESH.create(), _ -> reload()));
        state = filters()
                .choice(
                        "state",
                        getTranslation("notice.column.state"),
                        List.of(NoticeState.values()),
                        getTranslation("notice.any"),
                        one -> getTranslation("notice.state." + one));
        occasion = filters()
                .choice(
                        "occasion",
                        getTranslation("notice.column.occasion"),
                        List.of(Occasion.values()),
                        getTranslation("notice.any"),
                        one -> getTranslation("notice.occasion." + one));
        way = filters()
                .choice(
                        "way",
                        getTranslation("notice.column.way"),
                        desk.ways(),
                        name -> name,
                        getTranslation("notice.any"),
                        name -> getTranslation("notice.way." + name));
        filters().haveLabels();
        columns(list());
    }

    private void columns(RecordList<NoticeLine> list) {
        list.text("written", notice -> Dates.moment(notice.writtenAt()))
                .setWidth("9.75rem")
                .setFlexGrow(0);
        list.text("occasion", notice -> getTranslation("notice.occasion." + notice.occasion()))
                .setWidth("11rem")
                .setFlexGrow(2);
        list.text("way", notice -> getTranslation("notice.way." + notice.way()))
                .setWidth("6rem")
                .setFlexGrow(0);
        list.text("address", NoticeLine::address).setWidth("10rem");
        list.part("state", notice -> badge(this, notice)).setWidth("10.75rem").setFlexGrow(0);
        list.giveWay("address", "way", "written");
        list.inShort("occasion", "state", "written", "way");
    }

    static StatusBadge badge(Component view, NoticeLine notice) {
        return new StatusBadge(
                view.getTranslation("notice.state." + notice.state()),
                switch (notice.state()) {
                    case WAITING -> notice.failure().isEmpty() ? Tone.ACTIVE : Tone.WARNING;
                    case SENT -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case KEPT -> Tone.NEUTRAL;
                });
    }

    @Override
    protected Source<NoticeLine> source(ColumnSort by) {
        var wanted = new NoticeQuery(state.getValue(), occasion.getValue(), way.getValue());
        return Source.byKey(page -> desk.page(wanted, page), desk.found(wanted));
    }

    @Override
    protected Optional<Component> nothing() {
        return state.isEmpty() && occasion.isEmpty() && way.isEmpty()
                ? Optional.of(new EmptyState(getTranslation("notice.none"), getTranslation("notice.none.hint")))
                : Optional.empty();
    }

    @Override
    protected Optional<NoticeLine> find(String id) {
        return id.matches("\\d{1,18}") ? desk.find(Long.parseLong(id)) : Optional.empty();
    }

    @Override
    protected String id(NoticeLine notice) {
        return String.valueOf(notice.id());
    }

    @Override
    protected RecordPanel panel(@Nullable NoticeLine notice, Beside<NoticeLine> beside) {
        return new NoticePanel(desk, histories, Objects.requireNonNull(notice, "nobody enters one"), writable, beside);
    }
}
