package kz.zholdama.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import kz.zholdama.platform.text.Dates;

/** A date that is typed as DD.MM.YYYY (also D.M.YY, 05032026) or picked. What is no date is told beside the field. */
public final class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setI18n(new DatePickerI18n()
                .setDateFormats(Dates.PATTERN, "d.M.yyyy", "ddMMyyyy", "d.M.yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(words("date.months"))
                .setWeekdays(words("date.weekdays"))
                .setWeekdaysShort(words("date.weekdays-short"))
                .setToday(getTranslation("date.today"))
                .setCancel(getTranslation("date.cancel"))
                .setBadInputErrorMessage(getTranslation("date.bad-input"))
                .setRequiredErrorMessage(getTranslation("date.required"))
                .setMinErrorMessage(getTranslation("date.too-early"))
                .setMaxErrorMessage(getTranslation("date.too-late")));
        setPlaceholder(getTranslation("date.placeholder"));
        setAutoOpen(false); // typing comes first; the calendar opens by its button or the arrow key
        setClearButtonVisible(false);
    }

    private List<String> words(String key) {
        return List.of(getTranslation(key).split(","));
    }
}
