package kz.zholdama.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in member of staff. {@code centreId} is null for national administrators and auditors, who see every
 * centre.
 */
public interface StaffPrincipal {

    Actor actor();

    String username();

    Set<Role> roles();

    @Nullable
    Long centreId();

    /** Language of the screens, {@code ru} or {@code kk}. */
    default String language() {
        return "ru";
    }

    /** Until the first password is changed the account has no role. */
    default boolean mustChangePassword() {
        return false;
    }

    default boolean has(Role role) {
        return roles().contains(role);
    }

    default boolean sees(long centre) {
        return centreId() == null || centreId() == centre;
    }
}
