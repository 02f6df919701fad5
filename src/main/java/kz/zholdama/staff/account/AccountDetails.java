package kz.zholdama.staff.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator keeps of an account.
 *
 * @param position   post held, as the forms print it
 * @param positionKk the same for the screens in Kazakh; null or blank: as the forms print it
 * @param email      where he is told of what waits for him; null or blank for none
 * @param iin        by which his national signature is known; null or blank where it is not told
 * @param centreId   null only for national accounts
 */
public record AccountDetails(
        FullName name,
        String position,
        @Nullable String positionKk,
        @Nullable String email,
        @Nullable String iin,
        @Nullable Long centreId,
        Set<Role> roles) {

    private static final int LONGEST_POSITION = 200;
    private static final Set<Role> ALONE = Set.of(Role.AUDITOR, Role.INTEGRATION, Role.CONTACT_CENTRE);

    public AccountDetails {
        roles = Set.copyOf(roles);
    }

    /** Without what may be left out: the screens in Kazakh name the position as the forms do. */
    public AccountDetails(FullName name, String position, @Nullable Long centreId, Set<Role> roles) {
        this(name, position, null, null, null, centreId, roles);
    }

    /** Who works with cases works in a centre, 1414 in none; who checks others changes nothing; a program is no person. */
    public void check() {
        InvalidInput.throwIfAny(problems());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        refuse(problems, "lastName", FullName.problem(name.last()));
        refuse(problems, "firstName", FullName.problem(name.first()));
        refuse(problems, "patronymic", FullName.problem(name.patronymic()));
        refuse(problems, "position", PlainText.problem(position));
        if (position == null || position.isBlank() || position.length() > LONGEST_POSITION) {
            problems.add(Problem.of("position", "staff.error.position"));
        }
        var inKazakh = Objects.requireNonNullElse(positionKk, "");
        refuse(problems, "positionKk", PlainText.problem(inKazakh));
        if (inKazakh.length() > LONGEST_POSITION) {
            problems.add(Problem.of("positionKk", "staff.error.position"));
        }
        refuse(problems, "email", EmailAddress.problem(email));
        if (iin != null && !iin.isBlank()) {
            Iin.problem(iin).ifPresent(problem -> problems.add(Problem.of("iin", "number.problem." + problem.name())));
        }
        if (roles.isEmpty()) {
            problems.add(Problem.of("roles", "staff.error.no-role"));
        }
        if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
            problems.add(Problem.of("roles", "staff.error.role-alone"));
        }
        var ofCentre = EnumSet.of(Role.SPECIALIST, Role.DIRECTOR);
        if (centreId == null && roles.stream().anyMatch(ofCentre::contains)) {
            problems.add(Problem.of("centreId", "staff.error.no-centre"));
        }
        if (centreId != null && roles.contains(Role.CONTACT_CENTRE)) { // telephones ring for all centres
            problems.add(Problem.of("centreId", "staff.error.contact-centre"));
        }
        return problems;
    }

    private static void refuse(List<Problem> problems, String field, Optional<TextProblem> problem) {
        problem.ifPresent(found -> problems.add(Problem.of(field, found.messageKey())));
    }

    @Override
    public String toString() {
        return "AccountDetails[hidden]"; // an ИИН never reaches a log
    }
}
