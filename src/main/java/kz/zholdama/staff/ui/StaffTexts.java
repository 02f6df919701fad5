package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.stream.Collectors;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.AccountState;

/** How roles and states of accounts are worded. */
final class StaffTexts {

    private StaffTexts() {}

    /** Post held, in the language of the screen. */
    static String position(AccountDetails details) {
        return Bilingual.name(details.position(), details.positionKk());
    }

    static String role(Component screen, Role role) {
        return screen.getTranslation("staff.role." + role.name());
    }

    static String roles(Component screen, Collection<Role> roles) {
        return roles.stream().sorted().map(role -> role(screen, role)).collect(Collectors.joining(", "));
    }

    static String state(Component screen, AccountState state) {
        return screen.getTranslation("staff.state." + state.name());
    }

    static StatusBadge badge(Component screen, AccountState state) {
        return new StatusBadge(
                state(screen, state),
                switch (state) {
                    case ACTIVE -> Tone.GOOD;
                    case INVITED -> Tone.ACTIVE;
                    case LOCKED_OUT -> Tone.WARNING;
                    case LOCKED -> Tone.BAD;
                    case RETIRED -> Tone.NEUTRAL;
                });
    }
}
