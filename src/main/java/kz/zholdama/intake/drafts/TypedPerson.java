package kz.zholdama.intake.drafts;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/** The applicant as typed so far: unchecked, any value may be null. */
public record TypedPerson(
        @Nullable String iin,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable Long settlementId,
        @Nullable String settlement,
        @Nullable String street,
        @Nullable String phone,
        @Nullable String email,
        Set<Category> categories,
        @Nullable LocalDate unemployedSince) {

    public static final TypedPerson NOBODY =
            new TypedPerson(null, null, null, null, null, null, null, null, null, null, null, Set.of(), null);

    public TypedPerson {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
    }

    /** What he stated in an earlier application. */
    public static TypedPerson of(ApplicantDetails earlier) {
        return new TypedPerson(
                earlier.iin().value(),
                earlier.name().last(),
                earlier.name().first(),
                earlier.name().patronymic(),
                earlier.birthDate(),
                earlier.sex(),
                earlier.address().settlementId(),
                earlier.address().settlement(),
                earlier.address().street(),
                earlier.phone(),
                earlier.email(),
                earlier.categories(),
                earlier.unemployedSince());
    }

    /** This one, with its gaps filled from another; nothing typed is overwritten. */
    public TypedPerson filledFrom(TypedPerson other) {
        var settled = settlementId != null;
        return new TypedPerson(
                first(iin, other.iin),
                first(lastName, other.lastName),
                first(firstName, other.firstName),
                first(patronymic, other.patronymic),
                first(birthDate, other.birthDate),
                first(sex, other.sex),
                settled ? settlementId : other.settlementId,
                settled ? settlement : other.settlement,
                settled || typed(street) ? street : other.street,
                first(phone, other.phone),
                first(email, other.email),
                categories.isEmpty() ? other.categories : categories,
                first(unemployedSince, other.unemployedSince));
    }

    /** As far as it is typed. */
    public String fullName() {
        return FullName.joined(lastName, firstName, patronymic);
    }

    public boolean isBlank() {
        return equals(NOBODY);
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
        return own instanceof String text ? (typed(text) ? own : other) : own == null ? other : own;
    }

    private static boolean typed(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return "TypedPerson[hidden]";
    }
}
