package kz.zholdama.decision.ui.holding;

import com.vaadin.flow.component.html.Div;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.list.RecordList;
import org.springframework.stereotype.Component;

/** Parts of other screens that show or change who goes on with cases. */
@Component
public class Holders {

    private final Holding holding;
    private final Moving moving;
    private final CurrentStaff staff;

    Holders(Holding holding, Moving moving, CurrentStaff staff) {
        this.holding = holding;
        this.moving = moving;
        this.staff = staff;
    }

    /** On the page of a case; told whenever it changes. */
    public Div line(CaseDesk desk) {
        var line = new HolderLine(desk, holding, moving, staff.get());
        desk.onShow(line::show);
        return line;
    }

    /**
     * Above a list of cases: ticks them and gives them to one colleague. For nobody but who may give any.
     *
     * @param given told when some were
     */
    public Div many(RecordList<CaseSummary> list, Runnable given) {
        var many = new GivingMany(list, holding, given);
        many.setVisible(staff.get().has(Role.SPECIALIST) || staff.get().has(Role.DIRECTOR));
        return many;
    }
}
