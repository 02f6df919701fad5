package kz.zholdama.testing;

import java.util.Set;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;

/** A member of staff without an account of his own, for services that only ask who acts. */
public record Somebody(Actor actor, String username, Set<Role> roles, Long centreId) implements StaffPrincipal {

    /** Someone of the whole country, such as an administrator or an auditor. */
    public static Somebody national(Role... roles) {
        return new Somebody(
                new Actor(1_000_000L, "Тестов Тест Тестович", "Проверяющий"), "national", Set.of(roles), null);
    }

    public static Somebody of(long centreId, long staffId, Role... roles) {
        return new Somebody(
                new Actor(staffId, "Сотрудник " + staffId, "Специалист"), "staff-" + staffId, Set.of(roles), centreId);
    }
}
