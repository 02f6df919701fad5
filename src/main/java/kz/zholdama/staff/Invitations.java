package kz.zholdama.staff;

import kz.zholdama.staff.account.AccountHappening;
import kz.zholdama.staff.passwords.InvalidLink;
import kz.zholdama.staff.passwords.OneTimeLinks;
import kz.zholdama.staff.passwords.PasswordRules;
import kz.zholdama.staff.passwords.UnsuitablePassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links in the hands of their holders, who cannot sign in yet: the token is what lets them in. */
@Service
public class Invitations {

    private final StaffMembers members;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    Invitations(StaffMembers members, OneTimeLinks links, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.members = members;
        this.links = links;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * The user name of the account that a link opens.
     *
     * @throws InvalidLink when it opens none, or no longer
     */
    @Transactional(readOnly = true)
    public String username(String token) {
        return links.find(token)
                .flatMap(members::findById)
                .filter(member -> !member.isRetired())
                .map(StaffMember::username)
                .orElseThrow(InvalidLink::new);
    }

    /**
     * Sets the password and uses the link up. A locked account stays locked.
     *
     * @throws InvalidLink        when the link opens no account, or no longer
     * @throws UnsuitablePassword when the password is too easy; the link stays good
     */
    @Transactional
    public void setPassword(String token, String password) {
        var id = links.find(token).orElseThrow(InvalidLink::new);
        if (!links.use(token)) {
            throw new InvalidLink();
        }
        var member = members.findLockedById(id).orElseThrow(InvalidLink::new);
        if (member.isRetired()) {
            throw new InvalidLink();
        }
        PasswordRules.check(member.username(), password);
        member.setPassword(passwords.encode(password));
        events.publishEvent(
                new AccountHappening.PasswordSet(id, member.centreId().orElse(null)));
    }
}
