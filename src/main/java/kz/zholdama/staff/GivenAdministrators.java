package kz.zholdama.staff;

import java.util.Locale;
import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.database.StartCondition;
import kz.zholdama.platform.database.StartRefused;
import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.passwords.PasswordRules;
import kz.zholdama.staff.passwords.UnsuitablePassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the variables say about the first two administrators. Told before the first table is made when it cannot be used. A
 * second one from here, and not from the first one's hand, is who can give directors the right to sign.
 */
@Component
@Profile("!demo")
class GivenAdministrators implements StartCondition {

    private final Given first;
    private final Given second;

    GivenAdministrators(
            @Value("${ZHOLDAMA_ADMIN_USERNAME:}") String username,
            @Value("${ZHOLDAMA_ADMIN_PASSWORD:}") String password,
            @Value("${ZHOLDAMA_SECOND_ADMIN_USERNAME:}") String secondUsername,
            @Value("${ZHOLDAMA_SECOND_ADMIN_PASSWORD:}") String secondPassword) {
        first = new Given("ZHOLDAMA_ADMIN", "Первый", username.strip().toLowerCase(Locale.ROOT), password);
        second = new Given(
                "ZHOLDAMA_SECOND_ADMIN", "Второй", secondUsername.strip().toLowerCase(Locale.ROOT), secondPassword);
    }

    /** @param variables what their names begin with */
    record Given(String variables, String firstName, String username, String password) {

        boolean isComplete() {
            return !username.isEmpty() && !password.isEmpty();
        }

        NewAccount account() {
            return new NewAccount(
                    username,
                    new FullName("Администратор", firstName, ""),
                    "Администратор системы",
                    "Жүйе әкімшісі",
                    null,
                    null,
                    null,
                    Set.of(Role.ADMINISTRATOR));
        }

        private void check() {
            try {
                account().check();
                PasswordRules.check(username, password);
            } catch (InvalidInput _) {
                throw new StartRefused(variables + "_USERNAME cannot be a user name: it needs 3 to 60 Latin letters, "
                        + "digits, dots or hyphens, a letter first.");
            } catch (UnsuitablePassword _) {
                throw new StartRefused("""
                        %s_PASSWORD is too short, too easy or too long: it needs at least %d characters of which %d \
                        differ, at most %d bytes, not the user name within it, and must be none of those that \
                        everyone tries first.""".formatted(
                        variables, PasswordRules.SHORTEST, PasswordRules.FEWEST_DIFFERENT, PasswordRules.MOST_BYTES));
            }
        }

        @Override
        public String toString() {
            return "Given[" + variables + "]";
        }
    }

    Given first() {
        return first;
    }

    Given second() {
        return second;
    }

    /** Those that are not needed, or not any more, are not looked at. */
    @Override
    public void check(JdbcClient database) {
        if (first.isComplete() && !thereIsOne(database)) {
            first.check();
        }
        if (second.isComplete() && !exists(database, second.username())) {
            second.check();
        }
    }

    private static boolean thereIsOne(JdbcClient database) {
        return StartCondition.hasTable(database, "staff_role")
                && database.sql("select count(*) from staff_role where role = ?")
                                .param(Role.ADMINISTRATOR.name())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private static boolean exists(JdbcClient database, String username) {
        return StartCondition.hasTable(database, "staff_member")
                && database.sql("select count(*) from staff_member where username = ?")
                                .param(username)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
