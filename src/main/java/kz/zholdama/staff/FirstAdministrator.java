package kz.zholdama.staff;

import jakarta.persistence.EntityManager;
import kz.zholdama.platform.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the first account of a new installation from {@code ZHOLDAMA_ADMIN_USERNAME} and {@code ZHOLDAMA_ADMIN_PASSWORD},
 * only while there is no administrator at all. The password must be changed at the first sign-in.
 */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final StaffAccounts accounts;
    private final EntityManager entities;
    private final GivenAdministrator given;

    FirstAdministrator(StaffAccounts accounts, EntityManager entities, GivenAdministrator given) {
        this.accounts = accounts;
        this.entities = entities;
        this.given = given;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void open() {
        if (thereIsOne()) {
            return;
        }
        if (!given.isComplete()) {
            LOG.warn("There is no administrator. Set ZHOLDAMA_ADMIN_USERNAME and ZHOLDAMA_ADMIN_PASSWORD and start again.");
            return;
        }
        var account = given.account();
        PasswordRules.check(account.username(), given.password());
        accounts.create(account, given.password());
        accounts.mustChangePassword(account.username());
        LOG.info("The first administrator's account is open. Its password must be changed at the first sign-in.");
    }

    private boolean thereIsOne() {
        return entities.createQuery("select count(m) from StaffMember m where :role member of m.roles and not m.retired", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).getSingleResult() > 0;
    }
}
