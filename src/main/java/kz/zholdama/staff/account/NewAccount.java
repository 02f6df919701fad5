package kz.zholdama.staff.account;

import java.util.ArrayList;
import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param username   latin letters, digits, dot, hyphen, underscore; never changed later
 * @param position   post held, as the forms print it
 * @param positionKk the same for the screens in Kazakh; null or blank: as the forms print it
 * @param email      where he is told of what waits for him; null or blank for none
 * @param iin        by which his national signature is known; null or blank where it is not told
 * @param centreId   null only for national accounts
 * @param roles      at least one
 */
public record NewAccount(
        String username,
        FullName name,
        String position,
        @Nullable String positionKk,
        @Nullable String email,
        @Nullable String iin,
        @Nullable Long centreId,
        Set<Role> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }

    /** Without what may be left out: the screens in Kazakh name the position as the forms do. */
    public NewAccount(String username, FullName name, String position, @Nullable Long centreId, Set<Role> roles) {
        this(username, name, position, null, null, null, centreId, roles);
    }

    public AccountDetails details() {
        return new AccountDetails(name, position, positionKk, email, iin, centreId, roles);
    }

    public void check() {
        var problems = new ArrayList<Problem>();
        if (username == null || !username.matches("[a-z][a-z0-9._-]{2,59}")) {
            problems.add(Problem.of("username", "staff.error.username"));
        }
        problems.addAll(details().problems());
        InvalidInput.throwIfAny(problems);
    }

    @Override
    public String toString() {
        return "NewAccount[hidden]";
    }
}
