package kz.zholdama.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;

/** An account of someone who works in a centre. Repeated failures to sign in lock it for a while. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    static final int FAILURES_THAT_LOCK = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String username;
    private String passwordHash;
    private String lastName;
    private String firstName;
    private String patronymic;
    private String position;
    private Long centreId;
    private String language = "ru";
    private int failedAttempts;
    private Instant lockedUntil;
    private boolean lockedByAdministrator;
    private boolean mustChangePassword;
    private Instant lastLoginAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected StaffMember() {
    }

    StaffMember(NewAccount account, String passwordHash) {
        this.username = account.username();
        this.passwordHash = passwordHash;
        this.lastName = account.name().last();
        this.firstName = account.name().first();
        this.patronymic = account.name().patronymic();
        this.position = account.position();
        this.centreId = account.centreId();
        this.roles = EnumSet.copyOf(account.roles());
    }

    void signedIn(Instant at) {
        failedAttempts = 0;
        lockedUntil = null;
        lastLoginAt = at;
    }

    /** @return whether this failure locked the account */
    boolean failedToSignIn(Instant at) {
        if (isLockedAt(at)) {
            return false;
        }
        failedAttempts++;
        if (failedAttempts < FAILURES_THAT_LOCK) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = at.plus(LOCKED_FOR);
        return true;
    }

    boolean isLockedAt(Instant at) {
        return lockedByAdministrator || lockedUntil != null && at.isBefore(lockedUntil);
    }

    void speaks(String chosen) {
        language = chosen;
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    Actor actor() {
        return new Actor(id, name().full(), position);
    }

    FullName name() {
        return new FullName(lastName, firstName, patronymic);
    }

    Optional<Long> centreId() {
        return Optional.ofNullable(centreId);
    }

    String language() {
        return language;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
