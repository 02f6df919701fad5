package kz.zholdama.platform.events.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.platform.events.UndeliveredEvent;
import kz.zholdama.platform.events.UndeliveredEvents;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;

/** What has not reached its listeners: since when, how often it was tried, when it is tried again; and trying it now. */
@Route("undelivered-events")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(title = "events.menu", order = 92, icon = "vaadin:paperplane-o")
class UndeliveredEventsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient UndeliveredEvents events;
    private final transient Texts texts;
    private final Grid<UndeliveredEvent> grid = new Grid<>();
    private final Button allAgain = new Button(getTranslation("events.again.all"), VaadinIcon.PLAY.create());
    private final EmptyState empty = new EmptyState(getTranslation("events.none"), getTranslation("events.none.hint"));

    UndeliveredEventsView(UndeliveredEvents events, Texts texts, CurrentStaff staff) {
        this.events = events;
        this.texts = texts;
        var header = new PageHeader(
                getTranslation("events.title"),
                new Button(getTranslation("events.refresh"), VaadinIcon.REFRESH.create(), _ -> refresh()));
        configure();
        if (staff.get().centreId() == null) {
            allAgain.addClickListener(_ -> {
                events.tryAllAgain();
                told();
            });
            header.addAction(allAgain);
            grid.addComponentColumn(this::again)
                    .setAutoWidth(true)
                    .setFlexGrow(0)
                    .setKey("again");
        }
        addClassNames("page", "page-full");
        add(header.withHint(getTranslation("events.hint")), empty, grid);
    }

    private void configure() {
        grid.addColumn(event -> Dates.moment(event.publishedAt()))
                .setHeader(getTranslation("events.since"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setKey("since");
        grid.addColumn(event -> inWords("journal.action.", event.event()))
                .setHeader(getTranslation("events.event"))
                .setWidth("11rem")
                .setFlexGrow(2)
                .setKey("event");
        grid.addColumn(event -> inWords("events.listener.", event.listener()))
                .setHeader(getTranslation("events.listener"))
                .setWidth("8rem")
                .setKey("listener");
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("events.state"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setKey("state");
        grid.addColumn(UndeliveredEvent::attempts)
                .setHeader(getTranslation("events.attempts"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setKey("attempts");
        grid.addColumn(event -> event.nextTryAt().map(Dates::moment).orElse("—"))
                .setHeader(getTranslation("events.next"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setKey("next");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("events.title"));
        grid.setItems(query -> events.list(query.getOffset(), query.getLimit()).stream());
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
        var again = new Button(getTranslation("events.again"), _ -> {
            events.tryAgain(event.id());
            told();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setVisible(event.failed());
        return again;
    }

    private void told() {
        Notices.done(getTranslation("events.again.begun"));
        refresh();
    }

    private void refresh() {
        var none = events.list(0, 1).isEmpty();
        empty.setVisible(none);
        grid.setVisible(!none);
        allAgain.setVisible(!none);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("events.title") + " · " + getTranslation("product.name");
    }
}
