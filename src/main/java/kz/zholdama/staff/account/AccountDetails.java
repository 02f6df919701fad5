package kz.zholdama.staff.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator keeps of an account.
 *
 * @param position post held, as the forms print it
 * @param centreId null only for national accounts
 */
public record AccountDetails(
        FullName name, String position, @Nullable Long centreId, Set<Role> roles) {

    private static final int LONGEST_POSITION = 200;

    public AccountDetails {
        roles = Set.copyOf(roles);
    }

    /** Who works with cases works in a centre; who checks others changes nothing; a program is no person. */
    public void check() {
        refuse("lastName", FullName.problem(name.last()));
        refuse("firstName", FullName.problem(name.first()));
        refuse("patronymic", FullName.problem(name.patronymic()));
        refuse("position", PlainText.problem(position));
        if (position == null || position.isBlank() || position.length() > LONGEST_POSITION) {
            throw new InvalidAccount("position", "staff.error.position");
        }
        if (roles.isEmpty()) {
            throw new InvalidAccount("roles", "staff.error.no-role");
        }
        if (roles.size() > 1 && (roles.contains(Role.AUDITOR) || roles.contains(Role.INTEGRATION))) {
            throw new InvalidAccount("roles", "staff.error.role-alone");
        }
        var ofCentre = EnumSet.of(Role.SPECIALIST, Role.DIRECTOR);
        if (centreId == null && roles.stream().anyMatch(ofCentre::contains)) {
            throw new InvalidAccount("centreId", "staff.error.no-centre");
        }
    }

    private static void refuse(String field, Optional<TextProblem> problem) {
        problem.ifPresent(found -> {
            throw new InvalidAccount(field, found.messageKey());
        });
    }
}
