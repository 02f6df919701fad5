package kz.zholdama.platform.security;

import kz.zholdama.platform.database.Share;
import org.springframework.stereotype.Component;

/** The centre of the signed-in person; the national ones are together as one centre. */
@Component
class CentreShare implements Share {

    private static final long NATIONAL = 0;

    private final CurrentStaff staff;

    CentreShare(CurrentStaff staff) {
        this.staff = staff;
    }

    @Override
    public Object get() {
        return staff.find()
                .map(person -> person.centreId() == null ? (Long) NATIONAL : person.centreId())
                .orElse(null);
    }
}
