package kz.zholdama.staff.ui;

import java.util.List;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.home.FirstStep;
import kz.zholdama.platform.ui.home.FirstSteps;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import org.springframework.stereotype.Component;

/** A director who can sign, and a specialist who takes applications. */
@Component
class StaffFirstSteps implements FirstSteps {

    /** On the first day there are few; later the first of them has a key. */
    private static final int LOOKED_AT = 50;

    private final StaffDirectory directory;

    StaffFirstSteps(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<FirstStep> steps() {
        var directors = accounts(Role.DIRECTOR, LOOKED_AT);
        return List.of(
                new FirstStep(
                        "first-day.director",
                        "first-day.director.hint",
                        !directors.isEmpty(),
                        "staff?role=DIRECTOR",
                        30),
                new FirstStep(
                        "first-day.key",
                        "first-day.key.hint",
                        directors.stream().anyMatch(director -> directory.hasSigningKey(director.id())),
                        "staff?role=DIRECTOR",
                        40),
                new FirstStep(
                        "first-day.specialist",
                        "first-day.specialist.hint",
                        !accounts(Role.SPECIALIST, 1).isEmpty(),
                        "staff?role=SPECIALIST",
                        50));
    }

    private List<StaffAccount> accounts(Role role, int most) {
        return directory.list(new StaffFilter("", role, null, null), StaffOrder.BY_NAME, 0, most);
    }
}
