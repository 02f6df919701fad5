package kz.zholdama.decision.ui;

import java.util.Set;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import org.jspecify.annotations.Nullable;

/** Somebody before whom a screen offers nothing to be changed, whatever his roles are. */
public record Reader(StaffPrincipal who) implements StaffPrincipal {

    @Override
    public Actor actor() {
        return who.actor();
    }

    @Override
    public String username() {
        return who.username();
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR);
    }

    @Override
    public @Nullable Long centreId() {
        return who.centreId();
    }

    @Override
    public String toString() {
        return "Reader[" + actor() + "]";
    }
}
