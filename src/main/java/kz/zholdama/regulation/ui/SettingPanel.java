package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.regulation.EnteredSetting;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;

/** One setting: a new value from a day on, and every value that it ever had. */
class SettingPanel extends Div {

    private final transient Settings settings;
    private final Setting setting;
    private final LocalDate today;
    private final transient Runnable changed;
    private final SettingForm form;

    SettingPanel(
            Settings settings,
            Setting setting,
            List<EnteredSetting> history,
            LocalDate today,
            boolean writable,
            Runnable changed,
            Runnable closed) {
        this.settings = settings;
        this.setting = setting;
        this.today = today;
        this.changed = changed;
        this.form = new SettingForm(setting, today);
        form.show(new SettingForm.Typed(settings.value(setting), today));
        form.onSave(this::save);
        var close = new Button(VaadinIcon.CLOSE.create(), _ -> form.typing().leave(closed));
        Shortcuts.addShortcutListener(this, () -> form.typing().leave(closed), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("regulation.close"));
        var header = new Header(new H2(getTranslation("setting." + setting)), close);
        header.addClassName("record-header");
        var data = new Div();
        data.addClassName("record-data");
        if (writable) {
            var save = new Button(getTranslation("form.save"), _ -> form.save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add(form, save);
        } else {
            data.add(new Paragraph(SettingText.value(this, setting, settings.value(setting))));
        }
        data.add(new H3(getTranslation("regulation.setting.history")), history(history, writable));
        addClassName("record");
        add(header, data);
    }

    /** What was typed and not saved. */
    UnsavedTyping typing() {
        return form.typing();
    }

    void focus() {
        form.focus();
    }

    private void save() {
        form.attempt(typed -> {
            settings.change(setting, typed.value(), typed.effectiveFrom());
            Notices.done(getTranslation("regulation.setting.saved", named("day", typed.effectiveFrom())));
            changed.run();
        });
    }

    private Div history(List<EnteredSetting> history, boolean writable) {
        var list = new OrderedList();
        history.forEach(entered -> {
            var what = new Span(getTranslation("regulation.from", named("day", Dates.day(entered.effectiveFrom())))
                    + ": " + SettingText.value(this, setting, entered.value()));
            what.addClassName("history-what");
            var who = new Span(getTranslation(
                    "regulation.entered", named("by", entered.enteredBy()), named("at", entered.enteredAt())));
            who.addClassName("muted");
            var item = new ListItem(what, who);
            if (writable && entered.effectiveFrom().isAfter(today)) {
                item.add(withdrawal(entered));
            }
            list.add(item);
        });
        list.add(new ListItem(new Span(getTranslation(
                "regulation.setting.shipped", named("value", SettingText.value(this, setting, setting.shipped()))))));
        var past = new Div(list);
        past.addClassName("history");
        return past;
    }

    private Button withdrawal(EnteredSetting entered) {
        var button = new Button(getTranslation("regulation.edition.withdraw"), _ -> {
            try {
                settings.withdraw(setting, entered.effectiveFrom());
            } catch (UserFacingException refused) {
                Notices.problem(refused);
            }
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
