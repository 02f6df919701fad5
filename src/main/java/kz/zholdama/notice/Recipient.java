package kz.zholdama.notice;

import java.util.Set;
import kz.zholdama.platform.security.Role;

/** Who is told. The names are stored and part of message keys. */
public enum Recipient {
    APPLICANT,
    /** Or the educational organisation: whoever took the person. */
    EMPLOYER,
    /** Who chose to be told of it, like {@link #DIRECTOR}, each in the language of his screens. */
    SPECIALIST(Role.SPECIALIST),
    DIRECTOR(Role.DIRECTOR),
    /** Whoever works with cases. */
    COLLEAGUE(Role.SPECIALIST, Role.DIRECTOR);

    @SuppressWarnings("ImmutableEnumChecker") // nobody is handed it
    private final Set<Role> roles;

    Recipient(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** In any of which a member of the staff is told; none for people outside. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
