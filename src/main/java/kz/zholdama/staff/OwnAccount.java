package kz.zholdama.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.SigningKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone may do with his own account, and a director with his signing key. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final EntityManager entities;
    private final PasswordEncoder passwords;
    private final SigningKeys keys;
    private final CareerCentres centres;
    private final Journal journal;
    private final CurrentStaff staff;

    OwnAccount(EntityManager entities, PasswordEncoder passwords, SigningKeys keys, CareerCentres centres, Journal journal,
               CurrentStaff staff) {
        this.entities = entities;
        this.passwords = passwords;
        this.keys = keys;
        this.centres = centres;
        this.journal = journal;
        this.staff = staff;
    }

    /**
     * Changes the password; other sessions of the account end.
     *
     * @return the principal with which this session goes on
     * @throws WrongPassword      when the present one is not right
     * @throws UnsuitablePassword when the new one is too easy, or the same
     */
    @Transactional
    public StaffPrincipal changePassword(String present, String next) {
        var member = own();
        entities.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        if (present == null || !passwords.matches(present, member.passwordHash())) {
            throw new WrongPassword();
        }
        if (present.equals(next)) {
            throw new UnsuitablePassword("staff.error.password-same");
        }
        PasswordRules.check(member.username(), next);
        member.setPassword(passwords.encode(next));
        entities.flush();
        journal.record("staff.password-changed", Subject.of("staff", member.id()), member.centreId().orElse(null), Map.of(), Map.of());
        return new SignedInStaff(member, false);
    }

    /** The account as it is now. */
    @Transactional(readOnly = true)
    public AccountDetails details() {
        return own().details();
    }

    /** Whether an administrator lets this director sign. */
    @Transactional(readOnly = true)
    public boolean maySign() {
        var member = own();
        return member.signingAllowed() && member.roles().contains(Role.DIRECTOR);
    }

    @Transactional(readOnly = true)
    public boolean hasSigningKey() {
        return keys.hasKey(staff.actor().staffId());
    }

    /**
     * Makes a new signing key with a PIN of the director's own; an earlier key stops working. The array is left to the
     * caller to wipe.
     *
     * @throws SigningNotAllowed when no administrator has allowed it
     * @throws kz.zholdama.signing.UnsuitablePin when the PIN is too simple
     */
    @Transactional
    @PreAuthorize("hasRole('DIRECTOR')")
    public void makeSigningKey(char[] pin) {
        if (!maySign()) {
            throw new SigningNotAllowed();
        }
        keys.issue(own().actor(), centres.get(staff.get().centreId()).nameRu(), pin);
    }

    private StaffMember own() {
        var member = entities.find(StaffMember.class, staff.actor().staffId());
        if (member == null) {
            throw new NoSuchAccount();
        }
        return member;
    }
}
