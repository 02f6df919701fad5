package kz.zholdama.referral.ui;

import java.util.List;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.platform.ui.ToDoSource;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.referral.online.ReceivedSlips;
import org.springframework.stereotype.Component;

/** Slips that should come by now, and participations whose end is not recorded. */
@Component
class SlipToDos implements ToDoSource {

    private static final int ORDER = 40;

    private final DueSlips slips;
    private final ReceivedSlips received;

    SlipToDos(DueSlips slips, ReceivedSlips received) {
        this.slips = slips;
        this.received = received;
    }

    @Override
    public List<ToDo> toDos(StaffPrincipal staff) {
        if (!staff.has(Role.SPECIALIST)) {
            return List.of();
        }
        return List.of(
                new ToDo(
                        "slips.sent",
                        "slips.sent.hint",
                        slips.count(SlipQuery.of(Pile.SENT)),
                        0,
                        "slips?pile=" + Pile.SENT.name(),
                        ORDER - 1),
                new ToDo(
                        "slips.to-do",
                        "slips.to-do.hint",
                        slips.count(SlipQuery.of(Pile.TO_DO)),
                        slips.count(SlipQuery.of(Pile.LATE)),
                        "slips",
                        ORDER),
                new ToDo(
                        "slips.ended",
                        "slips.ended.hint",
                        slips.count(SlipQuery.of(Pile.ENDED)),
                        0,
                        "slips?pile=" + Pile.ENDED.name(),
                        ORDER + 1),
                new ToDo("arrivals.to-do", "arrivals.to-do.hint", received.countToSend(), 0, "arrivals", ORDER + 2));
    }
}
