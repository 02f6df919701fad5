package kz.zholdama.labourmarket.ui;

import java.util.List;
import kz.zholdama.labourmarket.desk.HandoverDesk;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** A national administrator's pile of what AIS "Рынок труда" refused, or has not taken for long. */
@Component
class HandoversToDo implements ToDoSource {

    private static final int ORDER = 17;

    private final HandoverDesk desk;

    HandoversToDo(HandoverDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return staff.isNationalAdministrator() && desk.isOffered()
                ? List.of(new ToDo("handover.to-do", "handover.to-do.hint", desk.notTaken(), 0, "handovers", ORDER))
                : List.of();
    }
}
