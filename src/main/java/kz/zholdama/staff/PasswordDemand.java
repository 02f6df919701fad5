package kz.zholdama.staff;

import java.time.Clock;
import kz.zholdama.staff.account.AccountHappening;
import kz.zholdama.staff.account.NoSuchAccount;
import kz.zholdama.staff.passwords.TooManyTries;
import kz.zholdama.staff.passwords.WrongPassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks who is signed in for his password once more, before what must not be done in somebody else's open session. Wrong
 * ones count like failed sign-ins and are committed whatever becomes of the rest.
 */
@Component
class PasswordDemand {

    private final StaffMembers members;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordDemand(StaffMembers members, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Call it outside of any transaction: its own one has to commit a failure.
     *
     * @throws WrongPassword when it is not right
     * @throws TooManyTries  when it was wrong too often; for a while no password is looked at
     */
    @Transactional(noRollbackFor = WrongPassword.class)
    public void demand(long staffId, String password) {
        var member = members.findLockedById(staffId).orElseThrow(NoSuchAccount::new);
        if (member.isLockedAt(clock.instant())) {
            throw new TooManyTries(StaffMember.LOCKED_FOR);
        }
        if (password == null || !passwords.matches(password, member.passwordHash())) {
            var centre = member.centreId().orElse(null);
            events.publishEvent(
                    member.failedToSignIn(clock.instant())
                            ? new AccountHappening.LockedOut(staffId, centre)
                            : new AccountHappening.PasswordRefused(staffId, centre));
            throw new WrongPassword();
        }
        member.passwordTold();
    }
}
