package kz.zholdama.intake.inquiries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.FullName;
import org.jspecify.annotations.Nullable;

/** Where the state's register has something else than the applicant says. What it does not tell differs from nothing. */
public final class Difference {

    private Difference() {}

    /** What can be compared, named as the fields of the applicant. */
    public enum Part {
        LAST_NAME("lastName"),
        FIRST_NAME("firstName"),
        PATRONYMIC("patronymic"),
        BIRTH_DATE("birthDate"),
        SEX("sex");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        public @Nullable Object stated(TypedPerson person) {
            return switch (this) {
                case LAST_NAME -> person.lastName();
                case FIRST_NAME -> person.firstName();
                case PATRONYMIC -> person.patronymic();
                case BIRTH_DATE -> person.birthDate();
                case SEX -> person.sex();
            };
        }

        public @Nullable Object registered(RegisteredPerson person) {
            return switch (this) {
                case LAST_NAME -> person.last();
                case FIRST_NAME -> person.first();
                case PATRONYMIC -> person.patronymic();
                case BIRTH_DATE -> person.birthDate();
                case SEX -> person.sex();
            };
        }

        /** Registers write in capitals and people as they like: only letters and days count. */
        public boolean differs(TypedPerson person, RegisteredPerson register) {
            var told = comparable(registered(register));
            return !told.isEmpty() && !told.equals(comparable(stated(person)));
        }

        private static String comparable(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case String name -> FullName.joined(name, null, null).toUpperCase(Locale.ROOT);
                default -> value.toString();
            };
        }
    }

    public static List<Part> of(TypedPerson person, RegisteredPerson register) {
        var all = new ArrayList<Part>();
        for (var part : Part.values()) {
            if (part.differs(person, register)) {
                all.add(part);
            }
        }
        return all;
    }

    public static List<Part> of(ApplicantDetails applicant, RegisteredPerson register) {
        return of(TypedPerson.of(applicant), register);
    }
}
