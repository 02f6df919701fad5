package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.History;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.regulation.EnteredSetting;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import org.jspecify.annotations.Nullable;

/** One setting: a new value from a day on, and every value that it ever had. */
final class SettingPanel extends RecordPanel {

    private final transient Settings settings;
    private final Setting setting;
    private final LocalDate today;
    private final transient Beside<Setting> beside;

    /** @param form null for who only reads */
    SettingPanel(
            Settings settings,
            Setting setting,
            List<EnteredSetting> history,
            LocalDate today,
            @Nullable SettingForm form,
            Beside<Setting> beside) {
        super(UI.getCurrent().getTranslation("setting." + setting), form);
        this.settings = settings;
        this.setting = setting;
        this.today = today;
        this.beside = beside;
        var data = data();
        if (form == null) {
            data.add(new Paragraph(text(settings.value(setting))));
        } else {
            form.show(new SettingForm.Typed(settings.value(setting), today));
            form.onSave(() -> form.submit(this::change, this::changed));
            var save = new Button(getTranslation("form.save"), _ -> form.save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add(form, save);
        }
        data.add(new H3(getTranslation("regulation.setting.history")), history(history, form != null));
        add(data);
    }

    private String text(String value) {
        return SettingText.value(this, setting, value);
    }

    private LocalDate change(SettingForm.Typed typed) {
        settings.change(setting, typed.value(), typed.effectiveFrom());
        return typed.effectiveFrom();
    }

    private void changed(LocalDate from) {
        Notices.done(getTranslation("regulation.setting.saved", named("day", from)));
        beside.saved(setting);
    }

    private History history(List<EnteredSetting> history, boolean writable) {
        var shipped = new History.Entry(
                getTranslation("regulation.setting.shipped"), null, null, List.of(text(setting.shipped())));
        return new History(Stream.concat(history.stream().map(entered -> entry(entered, writable)), Stream.of(shipped))
                .toList());
    }

    private History.Entry entry(EnteredSetting entered, boolean writable) {
        return new History.Entry(
                getTranslation("regulation.from", named("day", Dates.day(entered.effectiveFrom()))),
                entered.enteredAt(),
                entered.enteredBy(),
                List.of(text(entered.value())),
                writable && entered.effectiveFrom().isAfter(today) ? withdrawal(entered) : null);
    }

    private Button withdrawal(EnteredSetting entered) {
        var button = new Button(getTranslation("regulation.edition.withdraw"), _ -> {
            try {
                settings.withdraw(setting, entered.effectiveFrom());
            } catch (UserFacingException refused) {
                Notices.problem(refused);
            }
            beside.saved(setting);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
