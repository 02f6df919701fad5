package kz.zholdama.directory.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.time.Duration;
import java.util.List;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.platform.ui.form.InWords;
import org.jspecify.annotations.Nullable;

/** Office hours of a centre: from, to, and the break between. */
final class HoursField extends CustomField<OfficeHours> implements HasValidator<OfficeHours>, InWords {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final TimePicker opens = picker("opens");
    private final TimePicker closes = picker("closes");
    private final TimePicker breakFrom = picker("breakFrom");
    private final TimePicker breakTo = picker("breakTo");

    HoursField() {
        var line = new Div(opens, closes, breakFrom, breakTo);
        line.addClassName("hours");
        add(line);
    }

    private TimePicker picker(String name) {
        var picker = new TimePicker(getTranslation("directory.centre.hours." + name));
        picker.setStep(STEP);
        picker.addClassName("hours-time");
        return picker;
    }

    @Override
    protected @Nullable OfficeHours generateModelValue() {
        var times = List.of(opens, closes, breakFrom, breakTo);
        return times.stream().anyMatch(TimePicker::isEmpty)
                ? null
                : new OfficeHours(opens.getValue(), closes.getValue(), breakFrom.getValue(), breakTo.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable OfficeHours hours) {
        opens.setValue(hours == null ? null : hours.opens());
        closes.setValue(hours == null ? null : hours.closes());
        breakFrom.setValue(hours == null ? null : hours.breakFrom());
        breakTo.setValue(hours == null ? null : hours.breakTo());
    }

    /** Of four times none can be left out. */
    @Override
    public Validator<OfficeHours> getDefaultValidator() {
        return (hours, _) -> hours == null
                ? ValidationResult.error(getTranslation("directory.centre.hours.required"))
                : ValidationResult.ok();
    }

    @Override
    public String inWords() {
        var hours = getValue();
        return hours == null
                ? ""
                : hours.opens() + "–" + hours.closes() + ", " + hours.breakFrom() + "–" + hours.breakTo();
    }

    /** Each time is asked for; a group cannot be marked so. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {
        List.of(opens, closes, breakFrom, breakTo).forEach(picker -> picker.setRequiredIndicatorVisible(visible));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        List.of(opens, closes, breakFrom, breakTo).forEach(picker -> picker.setReadOnly(readOnly));
    }
}
