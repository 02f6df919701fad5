package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import kz.zholdama.regulation.EnteredSetting;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import org.jspecify.annotations.Nullable;

/** The settings with the value in force and the next one, and beside them the one that is open. */
@Route("settings")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "regulation.settings.menu", order = 86, icon = "vaadin:sliders")
class SettingsView extends RecordsView<Setting> {

    private final transient Settings settings;
    private final LocalDate today;
    private final boolean writable;
    private transient List<EnteredSetting> history = List.of();

    SettingsView(Settings settings, CurrentStaff staff, Clock clock) {
        super(
                "regulation.settings.title",
                new RecordList<>("regulation.settings.title", "regulation.setting.", setting -> setting),
                "setting");
        this.settings = settings;
        this.today = LocalDate.now(clock);
        this.writable = staff.get().isNationalAdministrator();
        header().withHint(getTranslation("regulation.settings.hint"));
        list().text("name", setting -> getTranslation("setting." + setting))
                .setWidth("12rem")
                .setFlexGrow(2);
        list().part("now", setting -> clipped(SettingText.value(this, setting, settings.value(setting))))
                .setWidth("12rem")
                .setFlexGrow(2);
        list().text("next", this::next).setWidth("8rem").setFlexGrow(1);
        list().inShort("name");
    }

    private static Span clipped(String text) {
        var span = new Span(text);
        span.addClassName("clipped");
        return span;
    }

    private String next(Setting setting) {
        return entered(setting)
                .filter(entered -> entered.effectiveFrom().isAfter(today))
                .min(Comparator.comparing(EnteredSetting::effectiveFrom))
                .map(entered -> getTranslation("regulation.from", named("day", Dates.day(entered.effectiveFrom()))))
                .orElse("");
    }

    private Stream<EnteredSetting> entered(Setting setting) {
        return history.stream().filter(entered -> entered.setting() == setting);
    }

    @Override
    protected void reload() {
        history = settings.history();
        super.reload();
    }

    @Override
    protected Source<Setting> source(ColumnSort by) {
        return Source.of(List.of(Setting.values()));
    }

    @Override
    protected Optional<Setting> find(String id) {
        return Stream.of(Setting.values())
                .filter(setting -> setting.name().equals(id))
                .findFirst();
    }

    @Override
    protected String id(Setting setting) {
        return setting.name();
    }

    @Override
    protected RecordPanel panel(@Nullable Setting setting, Beside<Setting> beside) {
        var opened = Objects.requireNonNull(setting, "none is entered anew");
        return new SettingPanel(
                settings,
                opened,
                entered(opened).toList(),
                today,
                writable ? new SettingForm(opened, today) : null,
                beside);
    }
}
