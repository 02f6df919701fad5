package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/** Who applies, as he states himself. */
@Schema(name = "Applicant", description = "Who applies, as he states himself")
record SentApplicant(
        @Schema(
                description = "Individual identification number (ИИН), with its check digit",
                pattern = "[0-9]{12}",
                example = "950101300016",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String iin,

        @Schema(
                description = "Surname, in Cyrillic or Latin letters",
                maxLength = 120,
                example = "Әбдірахманов",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String lastName,

        @Schema(
                description = "Given name",
                maxLength = 120,
                example = "Нұрсұлтан",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String firstName,

        @Schema(description = "Patronymic, if any", maxLength = 120, example = "Ерланұлы") @Nullable
        String patronymic,

        @Schema(
                description = "Date of birth. One that contradicts the ИИН is taken, and noted for the specialist",
                example = "1995-01-01",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        LocalDate birthDate,

        @Schema(description = "Sex", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Sex sex,

        @Schema(
                description =
                        "Where he lives: КАТО code of a settlement. It decides which career centre takes the application",
                pattern = "[0-9]{9}",
                example = "101010000",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String settlement,

        @Schema(
                description = "Street, house, flat",
                maxLength = 300,
                example = "ул. Абая, 10, кв. 5",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String street,

        @Schema(description = "Telephone, 10 to 15 digits", maxLength = 25, example = "+7 701 123 45 67") @Nullable
        String phone,

        @Schema(description = "E-mail address", maxLength = 254, example = "nursultan@example.kz") @Nullable
        String email,

        @Schema(
                description = "Categories of item 2 of the Rules that he belongs to, or NONE alone",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Set<Category> categories,

        @Schema(description = "Since when he is registered as unemployed; required of the category UNEMPLOYED")
        @Nullable
        LocalDate unemployedSince) {

    TypedPerson typed(@Nullable Long settlementId, @Nullable String path) {
        return new TypedPerson(
                iin,
                lastName,
                firstName,
                patronymic,
                birthDate,
                sex,
                settlementId,
                path,
                street,
                phone,
                email,
                categories == null ? Set.of() : categories,
                unemployedSince);
    }

    @Override
    public String toString() {
        return "SentApplicant[hidden]";
    }
}
