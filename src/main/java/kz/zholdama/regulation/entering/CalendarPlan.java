package kz.zholdama.regulation.entering;

import java.util.List;
import kz.zholdama.regulation.MovedDeadline;

/**
 * What a change of the calendar would do.
 *
 * @param changes   the days that become different
 * @param unchanged how many of the days asked for are so already
 * @param moved     deadlines of open cases that would move
 */
public record CalendarPlan(List<DayChange> changes, int unchanged, List<MovedDeadline> moved) {

    public CalendarPlan {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
    }
}
