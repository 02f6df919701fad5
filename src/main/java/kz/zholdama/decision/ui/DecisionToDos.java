package kz.zholdama.decision.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** The piles of cases: to be signed, to be examined, sent back, to be handed over. */
@Component
class DecisionToDos implements ToDoSource {

    private final Applications applications;
    private final Cases cases;
    private final DirectorsDesk desk;

    DecisionToDos(Applications applications, Cases cases, DirectorsDesk desk) {
        this.applications = applications;
        this.cases = cases;
        this.desk = desk;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        var piles = new ArrayList<ToDo>();
        if (staff.has(Role.DIRECTOR)) {
            piles.add(new ToDo(
                    "todo.sign",
                    "todo.sign.hint",
                    desk.countAwaiting(),
                    late(ApplicationStatus.AWAITING_DIRECTOR),
                    "desk",
                    10));
        }
        if (staff.has(Role.SPECIALIST)) {
            piles.add(new ToDo(
                    "todo.returned", "todo.returned.hint", cases.returned().size(), 0, "cases?returned=yes", 20));
            piles.add(pile("todo.examine", ApplicationStatus.REGISTERED, 30));
            piles.add(pile("todo.prepared", ApplicationStatus.PREPARED, 40));
            piles.add(new ToDo(
                    "todo.hand-over",
                    "todo.hand-over.hint",
                    applications.count(
                            CaseQuery.of(Set.of(ApplicationStatus.ISSUED)).onlyToHandOver()),
                    0,
                    "cases?status=ISSUED&hand-over=yes",
                    50));
        }
        return piles;
    }

    private ToDo pile(String label, ApplicationStatus status, int order) {
        return new ToDo(
                label,
                label + ".hint",
                applications.count(CaseQuery.of(Set.of(status))),
                late(status),
                "cases?status=" + status.name(),
                order);
    }

    private long late(ApplicationStatus status) {
        return applications.count(CaseQuery.of(Set.of(status)).onlyLate());
    }
}
