package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.list.Rows;
import kz.zholdama.regulation.EnteredSetting;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import org.jspecify.annotations.Nullable;

/** The settings with the value in force and the next one, and beside them the one that is open. */
@Route("settings")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "regulation.settings.menu", order = 86, icon = "vaadin:sliders")
class SettingsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient Settings settings;
    private final LocalDate today;
    private final boolean writable;
    private final Grid<Setting> grid = new Grid<>();
    private final Div both = new Div();
    private final Div aside = new Div();
    private transient List<EnteredSetting> history = List.of();
    private @Nullable SettingPanel panel;

    SettingsView(Settings settings, CurrentStaff staff, Clock clock) {
        this.settings = settings;
        this.today = LocalDate.now(clock);
        this.writable = staff.get().has(Role.ADMINISTRATOR) && staff.get().centreId() == null;
        configure();
        aside.addClassName("records-detail");
        var list = new Div(grid);
        list.addClassName("records-list");
        both.add(list, aside);
        both.addClassName("records-both");
        addClassNames("page", "page-full");
        add(
                new PageHeader(getTranslation("regulation.settings.title"))
                        .withHint(getTranslation("regulation.settings.hint")),
                both);
    }

    private void configure() {
        grid.addColumn(setting -> getTranslation("setting." + setting))
                .setHeader(getTranslation("regulation.setting"))
                .setFlexGrow(2);
        grid.addComponentColumn(setting -> clipped(SettingText.value(this, setting, settings.value(setting))))
                .setHeader(getTranslation("regulation.setting.now"))
                .setFlexGrow(2);
        grid.addColumn(this::next)
                .setHeader(getTranslation("regulation.setting.next"))
                .setFlexGrow(1);
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("regulation.settings.title"));
        grid.setSizeFull();
        grid.setItems(Setting.values());
        Rows.onOpen(
                grid,
                setting -> leaving(() -> {
                    open(setting);
                    if (panel != null) {
                        panel.focus();
                    }
                }));
    }

    private static Span clipped(String text) {
        var span = new Span(text);
        span.addClassName("clipped");
        return span;
    }

    private String next(Setting setting) {
        return history.stream()
                .filter(entered ->
                        entered.setting() == setting && entered.effectiveFrom().isAfter(today))
                .min(Comparator.comparing(EnteredSetting::effectiveFrom))
                .map(entered -> getTranslation("regulation.from", named("day", Dates.day(entered.effectiveFrom()))))
                .orElse("");
    }

    private void open(@Nullable Setting setting) {
        aside.removeAll();
        panel = null;
        both.setClassName("records-opened", setting != null);
        if (setting == null) {
            grid.deselectAll();
        } else {
            grid.select(setting);
            panel = new SettingPanel(
                    settings,
                    setting,
                    history.stream()
                            .filter(entered -> entered.setting() == setting)
                            .toList(),
                    today,
                    writable,
                    () -> changed(setting),
                    this::close);
            aside.add(panel);
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                "settings",
                                setting == null
                                        ? QueryParameters.empty()
                                        : QueryParameters.of("setting", setting.name()))));
    }

    private void close() {
        open(null);
        Rows.focus(grid);
    }

    /** Goes on at once, or after the question when the form holds something unsaved. */
    private void leaving(Runnable goOn) {
        if (panel == null) {
            goOn.run();
        } else {
            panel.typing().leave(goOn);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null) {
            panel.typing().leave(event);
        }
    }

    private void changed(Setting setting) {
        history = settings.history();
        grid.getDataProvider().refreshAll();
        open(setting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        history = settings.history();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("setting")
                .flatMap(name -> Stream.of(Setting.values())
                        .filter(setting -> setting.name().equals(name))
                        .findFirst())
                .orElse(null);
        open(asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("regulation.settings.title") + " · " + getTranslation("product.name");
    }
}
