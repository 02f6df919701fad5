package kz.zholdama.intake.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.person.Category;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Problem;

/** Whether the applicant's own data is complete and well formed. Doubtful is not wrong: that is for ground 1. */
final class PersonCheck {

    static final int STREET = 300;
    private static final int OLDEST_YEARS = 120;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()\\- ]{10,24}");

    private PersonCheck() {}

    static List<Problem> of(TypedPerson person, LocalDate today) {
        var problems = new FieldProblems();
        problems.require("person.iin", person.iin());
        var iin = person.iin();
        if (iin != null && !iin.isBlank()) {
            Iin.problem(iin).ifPresent(problem -> problems.add("person.iin", "number.problem." + problem.name()));
        }
        problems.requireName("person.lastName", person.lastName(), FullName.MAX_LENGTH);
        problems.requireName("person.firstName", person.firstName(), FullName.MAX_LENGTH);
        problems.name("person.patronymic", person.patronymic(), FullName.MAX_LENGTH);
        problems.require("person.birthDate", person.birthDate());
        if (person.birthDate() != null) {
            problems.addIf(person.birthDate().isAfter(today), "person.birthDate", "intake.problem.born-later");
            problems.addIf(
                    person.birthDate().isBefore(today.minusYears(OLDEST_YEARS)),
                    "person.birthDate",
                    "intake.problem.born-long-ago");
        }
        problems.require("person.sex", person.sex());
        problems.require("person.settlement", person.settlementId());
        problems.requireText("person.street", person.street(), STREET);
        var phone = person.phone();
        problems.addIf(phone != null && !phone.isBlank() && !isPhone(phone), "person.phone", "intake.problem.phone");
        EmailAddress.problem(person.email()).ifPresent(problem -> problems.add("person.email", problem.messageKey()));
        problems.addIf(person.categories().isEmpty(), "person.categories", "intake.problem.category");
        problems.addIf(
                person.categories().contains(Category.NONE)
                        && person.categories().size() > 1,
                "person.categories",
                "intake.problem.category-none");
        if (person.categories().contains(Category.UNEMPLOYED)) {
            problems.require("person.unemployedSince", person.unemployedSince());
        }
        return problems.found();
    }

    private static boolean isPhone(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        return PHONE.matcher(typed.strip()).matches() && digits >= 10 && digits <= 15;
    }
}
