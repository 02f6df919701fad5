package kz.zholdama.intake.drafts;

import java.util.List;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** A specialist's unfinished applications on his first page, with those that are about to be deleted as late. */
@Component
class DraftToDos implements ToDoSource {

    private static final int ORDER = 50;

    private final Drafts drafts;

    DraftToDos(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return staff.has(Role.SPECIALIST) && staff.centreId() != null
                ? List.of(new ToDo(
                        "drafts.to-do",
                        drafts.countEndingSoon() > 0 ? "drafts.to-do.ending" : "drafts.to-do.hint",
                        drafts.count(true),
                        0,
                        "drafts",
                        ORDER))
                : List.of();
    }
}
