package kz.zholdama.staff.account;

import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What happens to an account of the staff. */
public sealed interface AccountHappening extends Happening {

    long staffId();

    @Override
    default Subject subject() {
        return Subject.of("staff", staffId());
    }

    /** With a password that is known already. */
    @EventType("staff.opened")
    record Opened(long staffId, @Nullable Long centreId, Set<Role> roles) implements AccountHappening {

        @Override
        public State after() {
            return named(roles);
        }
    }

    /** With a one-time link. */
    @EventType("staff.invited")
    record Invited(long staffId, @Nullable Long centreId, Set<Role> roles) implements AccountHappening {

        @Override
        public State after() {
            return named(roles);
        }
    }

    /** @param change what an administrator did, {@code retired} */
    @EventType("staff.account-changed")
    record Changed(String change, long staffId, @Nullable Long centreId, State before, State after)
            implements AccountHappening {

        @Override
        public String action() {
            return "staff." + change;
        }
    }

    /** By its holder, who knew the old one. */
    @EventType("staff.password-changed")
    record PasswordChanged(long staffId, @Nullable Long centreId) implements AccountHappening {}

    /** By a one-time link. */
    @EventType("staff.password-set")
    record PasswordSet(long staffId, @Nullable Long centreId) implements AccountHappening {}

    /** Asked for once more in an open session, and told wrongly. */
    @EventType("staff.password-refused")
    record PasswordRefused(long staffId, @Nullable Long centreId) implements AccountHappening {}

    @EventType("staff.signed-in")
    record SignedIn(long staffId, @Nullable Long centreId) implements AccountHappening {}

    @EventType("staff.sign-in-failed")
    record SignInFailed(long staffId, @Nullable Long centreId) implements AccountHappening {}

    /** By one wrong password too many, wherever it was asked for. */
    @EventType("staff.locked-out")
    record LockedOut(long staffId, @Nullable Long centreId) implements AccountHappening {}

    private static State named(Set<Role> roles) {
        return State.of("roles", roles.stream().map(Role::name).sorted().collect(Collectors.joining(", ")));
    }
}
