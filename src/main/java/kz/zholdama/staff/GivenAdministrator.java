package kz.zholdama.staff;

import java.util.Locale;
import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.database.StartCondition;
import kz.zholdama.platform.database.StartRefused;
import kz.zholdama.platform.security.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the variables say about the first administrator. Told before the first table is made when it cannot be used. */
@Component
@Profile("!demo")
class GivenAdministrator implements StartCondition {

    private final String username;
    private final String password;

    GivenAdministrator(@Value("${ZHOLDAMA_ADMIN_USERNAME:}") String username,
                       @Value("${ZHOLDAMA_ADMIN_PASSWORD:}") String password) {
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.password = password;
    }

    boolean isComplete() {
        return !username.isEmpty() && !password.isEmpty();
    }

    NewAccount account() {
        return new NewAccount(username, new FullName("Администратор", "Первый", ""), "Администратор системы", null,
                Set.of(Role.ADMINISTRATOR));
    }

    String password() {
        return password;
    }

    @Override
    public void check(JdbcClient database) {
        if (!isComplete() || thereIsOne(database)) {
            return; // not needed, or not any more
        }
        try {
            account().check();
            PasswordRules.check(username, password);
        } catch (InvalidAccount _) {
            throw new StartRefused("ZHOLDAMA_ADMIN_USERNAME cannot be a user name: it needs 3 to 60 Latin letters, "
                    + "digits, dots or hyphens, a letter first.");
        } catch (UnsuitablePassword _) {
            throw new StartRefused("""
                    ZHOLDAMA_ADMIN_PASSWORD is too short, too easy or too long: it needs at least %d characters of which %d \
                    differ, at most %d bytes, not the user name within it, and must be none of those that everyone tries first."""
                    .formatted(PasswordRules.SHORTEST, PasswordRules.FEWEST_DIFFERENT, PasswordRules.MOST_BYTES));
        }
    }

    private static boolean thereIsOne(JdbcClient database) {
        return StartCondition.hasTable(database, "staff_role") && database.sql("select count(*) from staff_role where role = ?")
                .param(Role.ADMINISTRATOR.name()).query(Long.class).single() > 0;
    }
}
