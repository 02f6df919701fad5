package kz.zholdama.staff;

import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;

/**
 * An account to be opened.
 *
 * @param position post held, as the forms print it
 * @param centreId null only for national administrators and auditors
 * @param roles    at least one
 */
public record NewAccount(String username, FullName name, String position, Long centreId, Set<Role> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
