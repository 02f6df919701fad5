package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.regulation.EnteredSetting;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;

/** One setting: a new value from a day on, and every value that it ever had. */
class SettingPanel extends Div {

    private final transient Settings settings;
    private final Setting setting;
    private final LocalDate today;
    private final transient Runnable changed;
    private final HasValueAndElement<?, String> value;
    private final DateField from;
    private final transient UnsavedTyping typing;

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
        this.value = field();
        this.from = new DateField(getTranslation("regulation.setting.from"));
        this.typing = new UnsavedTyping(
                this,
                () -> writable && !(settings.value(setting).equals(value.getValue()) && today.equals(from.getValue())));
        var close = new Button(VaadinIcon.CLOSE.create(), _ -> typing.leave(closed));
        Shortcuts.addShortcutListener(this, () -> typing.leave(closed), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("regulation.close"));
        var header = new Header(new H2(getTranslation("setting." + setting)), close);
        header.addClassName("record-header");
        var data = new Div();
        data.addClassName("record-data");
        if (writable) {
            value.setValue(settings.value(setting));
            from.setValue(today);
            from.setMin(today);
            from.setRequiredIndicatorVisible(true);
            var save = new Button(getTranslation("regulation.save"), _ -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add((Component) value, from, save);
        } else {
            data.add(new Paragraph(SettingText.value(this, setting, settings.value(setting))));
        }
        data.add(new H3(getTranslation("regulation.setting.history")), history(history, writable));
        addClassName("record");
        add(header, data);
    }

    /** What was typed and not saved. */
    UnsavedTyping typing() {
        return typing;
    }

    void focus() {
        value.getElement().callJsFunction("focus");
    }

    private HasValueAndElement<?, String> field() {
        var label = getTranslation("regulation.setting.value");
        return switch (setting.kind()) {
            case NUMBER, MEGABYTES, PERCENT -> {
                var field = new TextField(label);
                field.setAllowedCharPattern("[0-9]");
                yield field;
            }
            case PREFIXES -> {
                var field = new TextField(label);
                field.setAllowedCharPattern("[0-9, ]");
                yield field;
            }
            case YES_NO -> {
                var field = new RadioButtonGroup<String>(label);
                field.setItems("true", "false");
                field.setItemLabelGenerator(item -> getTranslation("regulation.yes-no." + item));
                yield field;
            }
            case TEXT -> {
                var field = new TextArea(label);
                LongestText.of(field, 4000);
                yield field;
            }
        };
    }

    private void save() {
        var field = (HasValidation) value;
        field.setErrorMessage(getTranslation("regulation.setting.invalid." + setting.kind()));
        field.setInvalid(!setting.accepts(value.getValue()));
        from.setInvalid(from.isEmpty() || from.getValue().isBefore(today));
        if (!LongestText.fits((Component) value) || field.isInvalid() || from.isInvalid()) {
            return;
        }
        try {
            settings.change(setting, value.getValue(), from.getValue());
            Notices.done(getTranslation("regulation.setting.saved", named("day", from.getValue())));
            changed.run();
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
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
