package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.regulation.CalendarDay;

/** Asks why a day becomes what it was not. */
class DayDialog extends Dialog {

    private static final int LONGEST_REASON = 200;

    private final CalendarDay day;
    private final TextField reason = new TextField();
    private final transient Consumer<CalendarCorrection> answer;

    /** @param earlier the reason given last, as days are often moved in pairs */
    DayDialog(CalendarDay day, String earlier, Consumer<CalendarCorrection> answer) {
        this.day = day;
        this.answer = answer;
        setHeaderTitle(Dates.day(day.day()));
        reason.setLabel(getTranslation("calendar.reason"));
        reason.setHelperText(getTranslation("calendar.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setValue(earlier);
        reason.setAutoselect(true);
        reason.setAutofocus(true);
        var mark = new Button(getTranslation("calendar.mark"), _ -> mark());
        mark.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mark.addClickShortcut(Key.ENTER);
        add(new Paragraph(getTranslation("calendar.now", getTranslation("calendar.kind." + YearCalendar.kind(day)))),
                new Paragraph(getTranslation(day.working() ? "calendar.becomes-off" : "calendar.becomes-working")), reason);
        getFooter().add(new Button(getTranslation("regulation.cancel"), _ -> close()), mark);
        setWidth("28rem");
    }

    private void mark() {
        reason.setErrorMessage(getTranslation("calendar.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!reason.isInvalid()) {
            close();
            answer.accept(new CalendarCorrection(day.day(), !day.working(), reason.getValue().strip()));
        }
    }
}
