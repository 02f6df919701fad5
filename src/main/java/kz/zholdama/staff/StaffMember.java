package kz.zholdama.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.NewAccount;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * An account of someone who works in a centre. Repeated failures to sign in lock it for a while. The version counts what
 * administrators change; what signing in changes is left out of it and is written under a lock of the row.
 */
@Entity
@DynamicUpdate // counting a failure must not write back what an administrator changes at the same moment
@Table(name = "staff_member")
class StaffMember {

    static final int FAILURES_THAT_LOCK = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String username;
    private String lastName;
    private String firstName;
    private String patronymic;
    private String position;
    private @Nullable String positionKk;
    private @Nullable String email;
    private @Nullable String iin;
    private @Nullable Long centreId;
    private boolean lockedByAdministrator;
    private boolean retired;

    @Embedded
    private SigningRight signing;

    private @Nullable String changedByName;
    private @Nullable Instant changedAt;

    @OptimisticLock(excluded = true)
    private String passwordHash;

    @OptimisticLock(excluded = true)
    private boolean passwordSet = true;

    @OptimisticLock(excluded = true)
    private boolean mustChangePassword;

    @OptimisticLock(excluded = true)
    private String language = Texts.RUSSIAN.getLanguage();

    @OptimisticLock(excluded = true)
    private int failedAttempts;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lockedUntil;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lastLoginAt;

    @OptimisticLock(excluded = true)
    private int sessionEpoch;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected StaffMember() {}

    StaffMember(NewAccount account, String passwordHash) {
        this.username = account.username();
        this.passwordHash = passwordHash;
        fill(account.details());
        this.signing = new SigningRight(roles.contains(Role.DIRECTOR));
    }

    /** Opened by an administrator, who could sign in with it himself: another one gives the right to sign. */
    static StaffMember opened(NewAccount account, String passwordHash, Actor by) {
        var member = new StaffMember(account, passwordHash);
        member.signing.accessGivenBy(by);
        return member;
    }

    /** Opened for somebody who sets his password by a one-time link. */
    static StaffMember invited(NewAccount account, String unusableHash, Actor by) {
        var member = opened(account, unusableHash, by);
        member.passwordSet = false;
        return member;
    }

    /**
     * What he may do and where changes at once: sessions begun under the old roles end. A signature names the person, the
     * post and the centre, so whoever changes these has the right to sign rest.
     */
    void change(AccountDetails details, Actor by) {
        if (details.equals(details())) {
            return;
        }
        if (!roles.equals(details.roles()) || !Objects.equals(centreId, details.centreId())) {
            endSessions();
        }
        if (details.roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            signing.accessGivenBy(by);
        }
        signing.ofOffice(details.roles().contains(Role.DIRECTOR), roles.contains(Role.DIRECTOR), by);
        fill(details);
    }

    private void fill(AccountDetails details) {
        lastName = details.name().last();
        firstName = details.name().first();
        patronymic = details.name().patronymic();
        position = details.position().strip();
        positionKk = told(details.positionKk());
        email = told(details.email());
        iin = told(details.iin());
        centreId = details.centreId();
        if (!roles.equals(details.roles())) {
            roles.clear();
            roles.addAll(details.roles());
        }
    }

    private static @Nullable String told(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    void writeTo(@Nullable String address) {
        email = told(address);
    }

    void lock() {
        lockedByAdministrator = true;
        endSessions();
    }

    void unlock() {
        lockedByAdministrator = false;
        lockedUntil = null;
        failedAttempts = 0;
    }

    /** Kept for the history, but nobody signs in with it. */
    void retire(Actor by) {
        retired = true;
        signing.forbid(by);
        endSessions();
    }

    void restore(Actor by) {
        retired = false;
        signing.ofOffice(roles.contains(Role.DIRECTOR), false, by);
    }

    /** The present password opens nothing any more; a one-time link will set a new one. */
    void forgetPassword(String unusableHash, Actor by) {
        signing.accessGivenBy(by);
        passwordHash = unusableHash;
        passwordSet = false;
        mustChangePassword = false;
        unlock();
        endSessions();
    }

    void setPassword(String hash) {
        passwordHash = hash;
        passwordSet = true;
        mustChangePassword = false;
        lockedUntil = null;
        failedAttempts = 0;
        endSessions();
    }

    void requireNewPassword() {
        mustChangePassword = true;
    }

    void changedBy(String name, Instant at) {
        changedByName = name;
        changedAt = at;
    }

    private void endSessions() {
        sessionEpoch++;
    }

    void signedIn(Instant at) {
        passwordTold();
        lastLoginAt = at;
    }

    void passwordTold() {
        failedAttempts = 0;
        lockedUntil = null;
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

    AccountState stateAt(Instant at) {
        if (retired) {
            return AccountState.RETIRED;
        }
        if (lockedByAdministrator) {
            return AccountState.LOCKED;
        }
        if (!passwordSet) {
            return AccountState.INVITED;
        }
        return isLockedAt(at) ? AccountState.LOCKED_OUT : AccountState.ACTIVE;
    }

    /** Whether he can administer the whole system; a lock after repeated failures passes by itself. */
    boolean isNationalAdministrator() {
        return centreId == null
                && roles.contains(Role.ADMINISTRATOR)
                && !retired
                && !lockedByAdministrator
                && passwordSet;
    }

    void speaks(String chosen) {
        language = chosen;
    }

    /** Told once the account is stored. */
    Long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long version() {
        return version;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    Actor actor() {
        return new Actor(id(), name().full(), position);
    }

    FullName name() {
        return new FullName(lastName, firstName, patronymic);
    }

    AccountDetails details() {
        return new AccountDetails(name(), position, positionKk, email, iin, centreId, roles);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
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

    Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    Optional<Instant> lastLoginAt() {
        return Optional.ofNullable(lastLoginAt);
    }

    boolean isPasswordSet() {
        return passwordSet;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    SigningRight signing() {
        return signing;
    }

    boolean isRetired() {
        return retired;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    @Nullable
    String changedByName() {
        return changedByName;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }
}
