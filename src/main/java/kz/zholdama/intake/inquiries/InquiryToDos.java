package kz.zholdama.intake.inquiries;

import java.util.List;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** Drafts that wait for systems of the state, on a specialist's first page. */
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
                ? List.of(new ToDo(
                        "inquiry.to-do",
                        "inquiry.to-do.hint",
                        inquiries.waiting().size(),
                        0,
                        "drafts",
                        ORDER))
                : List.of();
    }
}
