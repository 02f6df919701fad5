package kz.zholdama.staff;

import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.GivenAdministrators.Given;
import kz.zholdama.staff.passwords.PasswordRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the first account of a new installation from {@code ZHOLDAMA_ADMIN_USERNAME} and {@code ZHOLDAMA_ADMIN_PASSWORD},
 * only while there is no administrator at all, and a second one from {@code ZHOLDAMA_SECOND_ADMIN_…}, while there is none
 * besides the first whose access came from nobody's hand. The passwords must be changed at the first sign-in.
 */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final StaffAccounts accounts;
    private final StaffMembers members;
    private final GivenAdministrators given;

    FirstAdministrator(StaffAccounts accounts, StaffMembers members, GivenAdministrators given) {
        this.accounts = accounts;
        this.members = members;
        this.given = given;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void open() {
        if (members.countByRolesContainsAndRetiredFalse(Role.ADMINISTRATOR) == 0) {
            if (!given.first().isComplete()) {
                LOG.warn(
                        "There is no administrator. Set ZHOLDAMA_ADMIN_USERNAME and ZHOLDAMA_ADMIN_PASSWORD and start again.");
                return;
            }
            open(given.first());
            LOG.info("The first administrator's account is open. Its password must be changed at the first sign-in.");
        }
        var second = given.second();
        if (second.isComplete()
                && accounts.byName(second.username()).isEmpty()
                && members.countByRolesContainsAndRetiredFalseAndSigningAccessByIdNull(Role.ADMINISTRATOR) < 2) {
            open(second);
            LOG.info("The second administrator's account is open. Its password must be changed at the first sign-in.");
        }
    }

    private void open(Given administrator) {
        var account = administrator.account();
        PasswordRules.check(account.username(), administrator.password());
        accounts.create(account, administrator.password());
        accounts.mustChangePassword(account.username());
    }
}
