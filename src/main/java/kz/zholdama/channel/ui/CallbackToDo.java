package kz.zholdama.channel.ui;

import java.util.List;
import kz.zholdama.channel.callbacks.Callbacks;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import org.springframework.stereotype.Component;

/** A national administrator's pile of systems that are told nothing more, because nothing went through. */
@Component
class CallbackToDo implements ToDoSource {

    private static final int ORDER = 16;

    private final Callbacks callbacks;

    CallbackToDo(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        return staff.isNationalAdministrator()
                ? List.of(new ToDo(
                        "channel.callback.to-do",
                        "channel.callback.to-do.hint",
                        callbacks.givenUp(),
                        0,
                        "channels",
                        ORDER))
                : List.of();
    }
}
