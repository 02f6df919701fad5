package kz.zholdama.intake;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/** The applicant as he stated himself in one application. */
public record ApplicantDetails(
        Iin iin,
        FullName name,
        LocalDate birthDate,
        Sex sex,
        Address address,
        @Nullable String phone,
        @Nullable String email,
        Set<Category> categories,
        @Nullable LocalDate unemployedSince) {

    public ApplicantDetails {
        categories = Set.copyOf(categories);
    }
}
