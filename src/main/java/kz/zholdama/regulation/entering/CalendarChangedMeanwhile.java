package kz.zholdama.regulation.entering;

import kz.zholdama.platform.UserFacingException;

/** Another administrator changed the calendar after it was opened here; nothing was saved. */
public class CalendarChangedMeanwhile extends UserFacingException {

    CalendarChangedMeanwhile() {
        super("regulation.error.calendar-changed");
    }
}
