package kz.zholdama.regulation;

import java.util.List;
import kz.zholdama.calendar.WorkingCalendar;

/** A feature whose open cases have deadlines counted in working days. Every bean of this type is asked. */
public interface DeadlineHolder {

    /** The deadlines that would move under another calendar; reads only. */
    List<MovedDeadline> preview(WorkingCalendar changed);

    /**
     * Moves them, within the transaction that changes the calendar.
     *
     * @return how many were moved
     */
    int recompute(WorkingCalendar changed);
}
