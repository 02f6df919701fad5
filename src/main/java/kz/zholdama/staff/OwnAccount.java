package kz.zholdama.staff;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.journal.State;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.AccountHappening;
import kz.zholdama.staff.account.Acting;
import kz.zholdama.staff.account.NoSuchAccount;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.passwords.PasswordRules;
import kz.zholdama.staff.passwords.TooManyTries;
import kz.zholdama.staff.passwords.UnsuitablePassword;
import kz.zholdama.staff.passwords.WrongPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What everyone may do with his own account, and a director with his signing key. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final StaffMembers members;
    private final PasswordEncoder passwords;
    private final SigningKeys keys;
    private final CareerCentres centres;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final PasswordDemand demand;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnAccount(
            StaffMembers members,
            PasswordEncoder passwords,
            SigningKeys keys,
            CareerCentres centres,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            PasswordDemand demand,
            Acting acting,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.passwords = passwords;
        this.keys = keys;
        this.centres = centres;
        this.events = events;
        this.staff = staff;
        this.demand = demand;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Changes the password; other sessions of the account end.
     *
     * @return the principal with which this session goes on
     * @throws WrongPassword      when the present one is not right
     * @throws TooManyTries       when it was wrong too often
     * @throws UnsuitablePassword when the new one is too easy, or the same
     */
    public StaffPrincipal changePassword(String present, String next) {
        demand.demand(staff.actor().staffId(), present);
        if (present.equals(next)) {
            throw new UnsuitablePassword("staff.error.password-same");
        }
        return transaction.execute(_ -> changePassword(next));
    }

    private StaffPrincipal changePassword(String next) {
        var member = members.findLockedById(staff.actor().staffId()).orElseThrow(NoSuchAccount::new);
        PasswordRules.check(member.username(), next);
        member.setPassword(passwords.encode(next));
        members.saveAndFlush(member);
        events.publishEvent(new AccountHappening.PasswordChanged(
                member.id(), member.centreId().orElse(null)));
        return new SignedInStaff(member, false, acting(member));
    }

    /**
     * Where he is told of what waits for him; null for nowhere.
     *
     * @throws InvalidInput when it is no address
     */
    @Transactional
    public void changeEmail(@Nullable String email) {
        EmailAddress.problem(email).ifPresent(problem -> {
            throw new InvalidInput("email", problem.messageKey());
        });
        var member = members.findLockedById(staff.actor().staffId()).orElseThrow(NoSuchAccount::new);
        var before = State.of("email", member.details().email());
        member.writeTo(email);
        member.changedBy(staff.actor().name(), clock.instant());
        members.saveAndFlush(member);
        events.publishEvent(new AccountHappening.Changed(
                "changed",
                member.id(),
                member.centreId().orElse(null),
                before,
                State.of("email", member.details().email())));
    }

    private Optional<ActingAs> acting(StaffMember member) {
        return member.centreId().flatMap(centre -> acting.now(member.id(), centre));
    }

    /** The account as it is now. */
    @Transactional(readOnly = true)
    public AccountDetails details() {
        return own().details();
    }

    /** Whether this director may sign. */
    @Transactional(readOnly = true)
    public StaffAccount.Signing signing() {
        var member = own();
        return !member.roles().contains(Role.DIRECTOR) && acting(member).isEmpty()
                ? StaffAccount.Signing.FORBIDDEN
                : member.signing().state();
    }

    @Transactional(readOnly = true)
    public boolean hasSigningKey() {
        return keys.hasKey(staff.actor().staffId());
    }

    /** Whether a new key asks for the PIN of the one that it replaces, which may be locked or expired. */
    @Transactional(readOnly = true)
    public boolean asksOldPin() {
        return keys.isHeld(staff.actor().staffId());
    }

    /**
     * Makes a new signing key with a PIN of the director's own; an earlier key stops working. The arrays are left to the
     * caller to wipe.
     *
     * @param password of the account, so that nobody makes a key in another's open session
     * @param oldPin   where {@link #asksOldPin}; null otherwise
     * @throws WrongPassword     when the password is not right
     * @throws TooManyTries      when it was wrong too often
     * @throws SigningNotAllowed when the right to sign is not given, or rests
     * @throws kz.zholdama.signing.WrongPin      when the old PIN is not right; counted like one at signing
     * @throws kz.zholdama.signing.KeyLocked     when the old key is locked: an administrator revokes it first
     * @throws kz.zholdama.signing.UnsuitablePin when the new PIN is too simple
     */
    @PreAuthorize("hasRole('DIRECTOR')")
    public void makeSigningKey(String password, char @Nullable [] oldPin, char[] pin) {
        demand.demand(staff.actor().staffId(), password);
        requireSigning();
        var centre = Objects.requireNonNull(staff.get().centreId(), "a director works in a centre");
        keys.issue(own().actor(), centres.get(centre).nameRu(), oldPin, pin, this::requireSigning);
    }

    private void requireSigning() {
        if (transaction.execute(_ -> signing()) != StaffAccount.Signing.ALLOWED) {
            throw new SigningNotAllowed();
        }
    }

    private StaffMember own() {
        return members.findById(staff.actor().staffId()).orElseThrow(NoSuchAccount::new);
    }
}
