package kz.zholdama.journal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.CentreNames;
import kz.zholdama.journal.ChainCheck;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.list.Rows;
import kz.zholdama.platform.ui.list.RowsByKey;

/** The journal for auditors and administrators: who did, looked at or was refused what; and the check of its chains. */
@Route("journal")
@RolesAllowed(Role.AUDITOR_ROLE)
@Menu(title = "journal.menu", order = 90, icon = "vaadin:book")
class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Clocks.ZONE);

    private final transient JournalReader reader;
    private final transient ActionTexts texts;
    private final Grid<JournalEntry> grid = new Grid<>();
    private final Map<Long, String> centres;
    private final JournalFilters filters;
    private final EntryPanel panel;

    JournalView(
            JournalReader reader,
            ChainCheck check,
            ActionTexts texts,
            CentreNames names,
            CurrentStaff staff,
            Clock clock) {
        this.reader = reader;
        this.texts = texts;
        centres = names.names(getLocale());
        var national = staff.get().centreId() == null;
        filters = new JournalFilters(texts, national ? centres : Map.of(), LocalDate.now(clock), this::filtered);
        panel = new EntryPanel(texts, centres, filters::showOnly, filters::showOnly);
        configure(national);
        var verify = new Button(
                getTranslation("journal.check"),
                VaadinIcon.LINK.create(),
                _ -> new ChainDialog(check.check(), centres).open());
        var split = new Div(grid, panel);
        split.addClassName("list-and-form");
        addClassNames("page", "page-full");
        add(new PageHeader(getTranslation("journal.title"), verify), filters, split);
    }

    private void configure(boolean national) {
        grid.addColumn(entry -> time(entry.at()))
                .setHeader(getTranslation("journal.at"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setKey("at");
        grid.addColumn(entry -> entry.actorId() == null ? getTranslation("journal.system") : entry.actorName())
                .setHeader(getTranslation("journal.who"))
                .setWidth("9rem")
                .setKey("who");
        grid.addColumn(entry -> texts.action(entry.action(), getLocale()))
                .setHeader(getTranslation("journal.action"))
                .setFlexGrow(2)
                .setKey("action");
        grid.addColumn(entry -> texts.subject(entry.subject(), getLocale()))
                .setHeader(getTranslation("journal.about"))
                .setKey("about");
        if (national) {
            grid.addColumn(entry -> entry.centreId() == null
                            ? getTranslation("journal.national")
                            : centres.getOrDefault(entry.centreId(), "№ " + entry.centreId()))
                    .setHeader(getTranslation("journal.centre"))
                    .setWidth("7rem")
                    .setKey("centre");
        }
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setItems(new RowsByKey<>(_ -> filters.filter(), reader::page)).setItemCountUnknown();
        grid.setEmptyStateText(getTranslation("journal.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("journal.title"));
        grid.asSingleSelect().addValueChangeListener(event -> panel.show(event.getValue()));
        Rows.onOpen(grid, grid::select);
    }

    private void filtered() {
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location("journal", filters.address())));
    }

    /** To the second, in the time of Asia/Almaty. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journal.title") + " · " + getTranslation("product.name");
    }
}
