package kz.zholdama.regulation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Warns national administrators from 1 October that the calendar of the coming year has not been confirmed. */
@Component
class CalendarToDo implements ToDoSource {

    private static final int ORDER = 10;

    private final Regulations regulations;
    private final Clock clock;

    CalendarToDo(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return !staff.has(Role.ADMINISTRATOR) || staff.centreId() != null
                ? List.of()
                : regulations
                        .yearToConfirm()
                        .map(year -> new ToDo(
                                year > LocalDate.now(clock).getYear() ? "calendar.todo.coming" : "calendar.todo",
                                "calendar.todo.hint",
                                1,
                                0,
                                "calendar?year=" + year,
                                ORDER))
                        .stream()
                        .toList();
    }
}
