package kz.zholdama.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.AccountHappening;
import kz.zholdama.staff.account.Acting;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.passwords.PasswordRules;
import kz.zholdama.staff.passwords.UnsuitablePassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the staff: opened by administrators, asked for at sign-in. User names are folded to lower case. */
@Service
public class StaffAccounts implements UserDetailsService {

    private final StaffMembers members;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final SecondAdministrator second;
    private final Acting acting;
    private final Clock clock;

    StaffAccounts(
            StaffMembers members,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            SecondAdministrator second,
            Acting acting,
            Clock clock) {
        this.members = members;
        this.passwords = passwords;
        this.events = events;
        this.staff = staff;
        this.second = second;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Opens an account with a password that is known already; {@link StaffDirectory#invite} lets the person set his own. A
     * director's right to sign rests until a second administrator gives it.
     *
     * @return id of the account
     * @throws InvalidInput       when the account cannot be as it is given, or somebody has the name already
     * @throws UnsuitablePassword when the password is too easy
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public long open(NewAccount account, String password) {
        PasswordRules.check(account.username(), password);
        return add(account, StaffMember.opened(account, passwords.encode(password), second.behind(staff.actor())))
                .id();
    }

    /** For the first start, when nobody can be signed in yet. */
    @Transactional
    StaffPrincipal create(NewAccount account, String password) {
        return new SignedInStaff(
                add(account, new StaffMember(account, passwords.encode(password))), false, Optional.empty());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    StaffMember add(NewAccount account, StaffMember member) {
        account.check();
        if (byName(account.username()).isPresent()) {
            throw new InvalidInput("username", "staff.error.username-taken");
        }
        var id = members.saveAndFlush(member).id();
        events.publishEvent(
                member.isPasswordSet()
                        ? new AccountHappening.Opened(id, account.centreId(), account.roles())
                        : new AccountHappening.Invited(id, account.centreId(), account.roles()));
        return member;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return byName(username)
                .map(member -> new SignedInStaff(
                        member,
                        member.isLockedAt(clock.instant()),
                        member.centreId().flatMap(centre -> acting.now(member.id(), centre))))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Remembers the language of the screens for the next sign-in. */
    @Transactional
    public void remember(StaffPrincipal staff, Locale language) {
        members.findById(staff.actor().staffId()).ifPresent(member -> member.speaks(language.getLanguage()));
    }

    /** Whoever signs in with the account next has to choose a password of his own before anything else. */
    @Transactional
    void mustChangePassword(String username) {
        lockedRow(username).ifPresent(StaffMember::requireNewPassword);
    }

    /** @throws LockedException when guesses sent at the same moment have locked the account since it was looked at */
    @Transactional
    void passwordWasRight(String username) {
        if (lockedRow(username)
                .filter(member -> member.isLockedAt(clock.instant()))
                .isPresent()) {
            throw new LockedException("Too many guesses");
        }
    }

    @Transactional
    void signedIn(String username) {
        lockedRow(username).ifPresent(member -> {
            member.signedIn(clock.instant());
            events.publishEvent(
                    new AccountHappening.SignedIn(member.id(), member.centreId().orElse(null)));
        });
    }

    @Transactional
    void failedToSignIn(String username) {
        lockedRow(username).ifPresent(member -> {
            var centre = member.centreId().orElse(null);
            events.publishEvent(
                    member.failedToSignIn(clock.instant())
                            ? new AccountHappening.LockedOut(member.id(), centre)
                            : new AccountHappening.SignInFailed(member.id(), centre));
        });
    }

    @Transactional(readOnly = true)
    Optional<StaffMember> byName(String username) {
        return members.findByUsername(folded(username));
    }

    private Optional<StaffMember> lockedRow(String username) {
        return members.findLockedByUsername(folded(username));
    }

    private static String folded(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
