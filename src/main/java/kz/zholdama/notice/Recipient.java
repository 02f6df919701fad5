package kz.zholdama.notice;

import java.util.Optional;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Who is told. The names are stored and part of message keys. */
public enum Recipient {
    APPLICANT,
    /** Or the educational organisation: whoever took the person. */
    EMPLOYER,
    /** Who chose to be told of it, like {@link #DIRECTOR}, each in the language of his screens. */
    SPECIALIST(Role.SPECIALIST),
    DIRECTOR(Role.DIRECTOR);

    private final @Nullable Role role;

    Recipient() {
        this(null);
    }

    Recipient(@Nullable Role role) {
        this.role = role;
    }

    /** In which a member of the staff is told; empty for people outside. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
