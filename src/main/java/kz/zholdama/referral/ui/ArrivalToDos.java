package kz.zholdama.referral.ui;

import java.util.List;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import kz.zholdama.referral.online.ReceivedSlips;
import org.springframework.stereotype.Component;

/** Persons who resettle here, of whom the centre that sent them wants to know: their cases are that centre's. */
@Component
class ArrivalToDos implements ToDoSource {

    private static final int ORDER = 42;

    private final ReceivedSlips received;

    ArrivalToDos(ReceivedSlips received) {
        this.received = received;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return staff.has(Role.SPECIALIST) && staff.centreId() != null
                ? List.of(
                        new ToDo("arrivals.to-do", "arrivals.to-do.hint", received.countToSend(), 0, "arrivals", ORDER))
                : List.of();
    }
}
