package kz.zholdama.staff.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator sees it.
 *
 * @param version        to be given back with a change, so that nobody overwrites a colleague's
 * @param lockedUntil    after repeated failures; null otherwise
 * @param lastLoginAt    null when nobody has signed in yet
 * @param signing        whether he may sign with a key of his own
 */
public record StaffAccount(
        long id,
        long version,
        String username,
        AccountDetails details,
        AccountState state,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastLoginAt,
        boolean mustChangePassword,
        Signing signing) {

    /** The right to sign. */
    public enum Signing {
        FORBIDDEN,
        /** Given, but a second administrator has to confirm that the account is still its holder's. */
        RESTS,
        ALLOWED
    }

    @Override
    public String toString() {
        return "StaffAccount[" + id + "]";
    }
}
