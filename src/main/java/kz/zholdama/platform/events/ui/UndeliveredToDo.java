package kz.zholdama.platform.events.ui;

import java.util.List;
import kz.zholdama.platform.events.UndeliveredEvents;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** A national administrator's pile of what has not reached its listeners. */
@Component
class UndeliveredToDo implements ToDoSource {

    private static final int ORDER = 15;

    private final UndeliveredEvents events;

    UndeliveredToDo(UndeliveredEvents events) {
        this.events = events;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return staff.isNationalAdministrator()
                ? List.of(new ToDo(
                        "events.to-do", "events.to-do.hint", events.found().rows(), 0, "undelivered-events", ORDER))
                : List.of();
    }
}
