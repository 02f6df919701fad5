package kz.zholdama.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.platform.text.Dates;

/**
 * A date that is typed as DD.MM.YYYY (also D.M.YY, 05032026, 050326, and D.M of this year) or picked. What is no date is told
 * beside the field, and a day that no month has as such.
 */
public final class DateField extends DatePicker {

    private static final Pattern LOOKS_LIKE_A_DAY = Pattern.compile("\\s*\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})\\s*");

    public DateField(String label) {
        super(label);
        setI18n(new DatePickerI18n()
                .setDateFormats(Dates.PATTERN, "d.M.yyyy", "ddMMyyyy", "d.M.yy", "ddMMyy", "yyyy-MM-dd", "d.M")
                .setFirstDayOfWeek(1)
                .setMonthNames(words("date.months"))
                .setWeekdays(words("date.weekdays"))
                .setWeekdaysShort(words("date.weekdays-short"))
                .setToday(getTranslation("date.today"))
                .setCancel(getTranslation("date.cancel"))
                .setRequiredErrorMessage(getTranslation("date.required"))
                .setMinErrorMessage(getTranslation("date.too-early"))
                .setMaxErrorMessage(getTranslation("date.too-late")));
        setFallbackParser(this::noDay);
        setPlaceholder(getTranslation("date.placeholder"));
        setAutoOpen(false); // typing comes first; the calendar opens by its button or the arrow key
        setClearButtonVisible(false);
    }

    /** Forgets what was told of what stood here before: words that are not its own the framework would keep. */
    @Override
    protected void validate() {
        setErrorMessage(null);
        super.validate();
    }

    /** Asked of what none of the formats reads. */
    private Result<LocalDate> noDay(String typed) {
        return Result.error(
                getTranslation(LOOKS_LIKE_A_DAY.matcher(typed).matches() ? "date.no-such-day" : "date.bad-input"));
    }

    private List<String> words(String key) {
        return List.of(getTranslation(key).split(","));
    }
}
