package kz.zholdama.staff.account;

import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are asked for; null means any.
 *
 * @param text  any parts of name, user name or position, in any order; blank for all
 * @param state null for all but the retired ones
 */
public record StaffFilter(
        String text,
        @Nullable Role role,
        @Nullable Long centreId,
        @Nullable AccountState state) {

    public static StaffFilter everyone() {
        return new StaffFilter("", null, null, null);
    }
}
