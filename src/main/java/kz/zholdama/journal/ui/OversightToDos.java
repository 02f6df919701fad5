package kz.zholdama.journal.ui;

import java.util.List;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalFilter.Kind;
import kz.zholdama.journal.Oversight;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** An auditor's piles: the week's looks outside the usual, refusals, exports, and what the contact centre asked. */
@Component
class OversightToDos implements ToDoSource {

    private final Oversight oversight;

    OversightToDos(Oversight oversight) {
        this.oversight = oversight;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        if (!staff.has(Role.AUDITOR)) {
            return List.of();
        }
        var week = JournalFilter.everything().between(oversight.since(), null);
        return List.of(
                new ToDo(
                        "todo.unusual", "todo.unusual.hint", oversight.unusual().size(), 0, UnusualLooksView.ROUTE, 60),
                new ToDo(
                        "todo.refusals",
                        "todo.refusals.hint",
                        oversight.refusals(),
                        0,
                        JournalAddress.of(week.only(Kind.REFUSED)),
                        70),
                new ToDo(
                        "todo.exports",
                        "todo.exports.hint",
                        oversight.exports(),
                        0,
                        JournalAddress.of(week.only(Kind.EXPORTED)),
                        80),
                new ToDo(
                        "todo.enquiries",
                        "todo.enquiries.hint",
                        oversight.enquiries(),
                        0,
                        JournalAddress.of(week.withAction("enquiry").only(Kind.LOOKED)),
                        90));
    }
}
