package kz.zholdama.staff;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account behind a session, as it was at sign-in. */
final class SignedInStaff implements StaffPrincipal, UserDetails, CredentialsContainer {

    private final Actor actor;
    private final @Nullable String positionKk;
    private final String username;
    private final Set<Role> roles;
    private final @Nullable Long centreId;
    private final String language;
    private final boolean locked;
    private final boolean retired;
    private final boolean mustChangePassword;
    private final int epoch;
    private final @Nullable ActingAs acting;
    private @Nullable String passwordHash;

    /** @param acting whether he directs the centre today in the place of its director; then he is called so */
    SignedInStaff(StaffMember member, boolean locked, Optional<ActingAs> acting) {
        this.acting = acting.filter(_ -> !member.mustChangePassword()).orElse(null);
        this.actor = acting.map(_ -> new Actor(member.id(), member.name().full(), ActingAs.POSITION.russian()))
                .orElseGet(member::actor);
        this.positionKk = acting.map(_ -> ActingAs.POSITION.kazakh())
                .orElse(member.details().positionKk());
        this.username = member.username();
        this.roles = member.mustChangePassword()
                ? Set.of()
                : Stream.concat(member.roles().stream(), acting.map(_ -> Role.DIRECTOR).stream())
                        .collect(Collectors.toUnmodifiableSet());
        this.centreId = member.centreId().orElse(null);
        this.language = member.language();
        this.passwordHash = member.passwordHash();
        this.locked = locked;
        this.retired = member.isRetired();
        this.mustChangePassword = member.mustChangePassword();
        this.epoch = member.sessionEpoch();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public @Nullable String positionKk() {
        return positionKk;
    }

    @Override
    public Optional<ActingAs> actingAs() {
        return Optional.ofNullable(acting);
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public @Nullable Long centreId() {
        return centreId;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return !retired;
    }

    @Override
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** The account's count of ended sessions at sign-in. */
    int epoch() {
        return epoch;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInStaff staff && staff.username.equals(username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    @Override
    public String toString() {
        return "SignedInStaff[" + actor.staffId() + "]";
    }
}
