package kz.zholdama.platform.ui;

import java.util.List;
import kz.zholdama.platform.security.StaffPrincipal;

/** A feature that has work for somebody. Every bean of this type is asked when the first page is opened. */
public interface ToDoSource {

    /** What waits for this person; piles that his role never has are left out, empty ones are given with 0. */
    List<ToDo> toDos(StaffPrincipal staff);
}
