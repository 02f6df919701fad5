package kz.zholdama.platform.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.zholdama.platform.events.UndeliveredEvent;
import kz.zholdama.platform.events.UndeliveredEvents;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;

/** What has not reached its listeners: since when, how often it was tried, when it is tried again; and trying it now. */
@Route("undelivered-events")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(title = "events.menu", order = 92, icon = "vaadin:paperplane-o")
class UndeliveredEventsView extends ListView<UndeliveredEvent> {

    private final transient UndeliveredEvents events;
    private final transient Texts texts;
    private final Button allAgain = new Button(getTranslation("events.again.all"), VaadinIcon.PLAY.create());

    UndeliveredEventsView(UndeliveredEvents events, Texts texts, CurrentStaff staff) {
        super("events.title", new RecordList<>("events.title", "events.column.", UndeliveredEvent::id));
        this.events = events;
        this.texts = texts;
        header().withHint(getTranslation("events.hint"));
        header().addAction(new Button(getTranslation("events.refresh"), VaadinIcon.REFRESH.create(), _ -> reload()));
        columns(list());
        if (staff.get().centreId() == null) {
            allAgain.addClickListener(_ -> again(events::tryAllAgain));
            header().addAction(allAgain);
            list().part("again", this::again).setWidth("10.75rem").setFlexGrow(0);
        }
    }

    private void columns(RecordList<UndeliveredEvent> list) {
        list.text("since", event -> Dates.moment(event.publishedAt()))
                .setWidth("6.75rem")
                .setFlexGrow(0);
        list.text("event", event -> inWords("journal.action.", event.event()))
                .setWidth("9rem")
                .setFlexGrow(2);
        list.text("listener", event -> inWords("events.listener.", event.listener()))
                .setWidth("7.5rem");
        list.part("state", this::state).setWidth("9.75rem").setFlexGrow(0);
        list.text("attempts", event -> String.valueOf(event.attempts()))
                .setWidth("6rem")
                .setFlexGrow(0);
        list.text("next", event -> event.nextTryAt().map(Dates::moment).orElse("—"))
                .setWidth("7rem")
                .setFlexGrow(0);
        list.giveWay("next", "attempts", "listener", "since");
        list.inShort("event", "state", "again");
    }

    @Override
    protected Source<UndeliveredEvent> source(ColumnSort by) {
        var found = events.found();
        allAgain.setVisible(found.about() > 0);
        return Source.byKey(events::page, found);
    }

    @Override
    protected Optional<Component> nothing() {
        return Optional.of(new EmptyState(getTranslation("events.none"), getTranslation("events.none.hint")));
    }

    /** Events are called as the journal calls what they tell of; one of a release to come has no words yet. */
    private String inWords(String kind, String name) {
        return texts.has(kind + name) ? getTranslation(kind + name) : name;
    }

    private StatusBadge state(UndeliveredEvent event) {
        return event.failed()
                ? new StatusBadge(getTranslation("events.state.failed"), Tone.BAD)
                : new StatusBadge(getTranslation("events.state.on-its-way"), Tone.ACTIVE);
    }

    private Button again(UndeliveredEvent event) {
        var again = new Button(getTranslation("events.again"), _ -> again(() -> events.tryAgain(event.id())));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setVisible(event.failed());
        return again;
    }

    private void again(Runnable trying) {
        trying.run();
        Notices.done(getTranslation("events.again.begun"));
        reload();
    }
}
