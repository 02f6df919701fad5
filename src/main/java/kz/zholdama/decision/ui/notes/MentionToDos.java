package kz.zholdama.decision.ui.notes;

import java.util.EnumSet;
import java.util.List;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** The pile of cases in which a colleague speaks to somebody who has not looked yet. */
@Component
class MentionToDos implements ToDoSource {

    private final CaseNotes notes;
    private final Applications applications;

    MentionToDos(CaseNotes notes, Applications applications) {
        this.notes = notes;
        this.applications = applications;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        if (!staff.has(Role.SPECIALIST) && !staff.has(Role.DIRECTOR)) {
            return List.of();
        }
        var cases = notes.unseen();
        // those that have gone to another centre are nobody's here
        var count = cases.isEmpty()
                ? 0
                : applications.count(
                        CaseQuery.of(EnumSet.allOf(ApplicationStatus.class)).onlyAmong(cases));
        return List.of(new ToDo("todo.mentioned", "todo.mentioned.hint", count, 0, "cases?mentioned=yes", 25));
    }
}
