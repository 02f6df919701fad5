package kz.zholdama.intake.inquiries;

import java.util.List;
import java.util.Set;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** Drafts and cases that wait for systems of the state, on a specialist's first page. */
@Component
class InquiryToDos implements ToDoSource {

    private static final int ORDER = 51;

    private final Inquiries inquiries;

    InquiryToDos(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return staff.has(Role.SPECIALIST) && staff.centreId() != null && inquiries.isOffered()
                ? List.of(
                        pile("drafts", inquiries.waiting(), "drafts", ORDER),
                        pile("cases", inquiries.waitingCases(), "cases?inquiry=yes", ORDER + 1))
                : List.of();
    }

    private static ToDo pile(String what, Set<Long> waiting, String route, int order) {
        return new ToDo("inquiry.to-do." + what, "inquiry.to-do.hint", waiting.size(), 0, route, order);
    }
}
