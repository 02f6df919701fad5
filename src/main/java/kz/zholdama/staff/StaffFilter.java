package kz.zholdama.staff;

import kz.zholdama.platform.security.Role;

/**
 * Which accounts are asked for; null means any.
 *
 * @param text  any parts of name, user name or position, in any order; blank for all
 * @param state null for all but the retired ones
 */
public record StaffFilter(String text, Role role, Long centreId, AccountState state) {

    public static StaffFilter everyone() {
        return new StaffFilter("", null, null, null);
    }
}
