package kz.zholdama.regulation.keeping;

import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.stereotype.Component;

/** Rules, calendar and settings hold for the whole country: a centre's administrator reads them only. */
@Component
public class National {

    private final CurrentStaff staff;

    National(CurrentStaff staff) {
        this.staff = staff;
    }

    public void require() {
        staff.requireNational();
    }
}
