package kz.zholdama.staff;

import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import org.springframework.stereotype.Component;

/** Who has an account in a centre. Locked accounts count: an administrator can open them. */
@Component
class StaffWork implements CentreWork {

    private final StaffMembers members;

    StaffWork(StaffMembers members) {
        this.members = members;
    }

    @Override
    public WorkLeft of(long centreId) {
        return WorkLeft.ofStaff(members.countByCentreIdAndRetiredFalse(centreId));
    }
}
