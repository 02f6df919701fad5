package kz.zholdama.measure.subsidised;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import kz.zholdama.eligibility.EducationLevel;
import org.jspecify.annotations.Nullable;

/** What a channel sends of a subsidised workplace. */
@Schema(
        name = "SubsidisedDetails",
        description =
                "Details of a subsidised workplace. What the programme of the measure does not ask is left out of the case")
record SentSubsidised(
        @Schema(
                description = "Occupation wanted: a code of НК РК 01-2017",
                example = "2411",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String occupation,

        @Schema(description = "Where the applicant graduated; asked by programmes of graduates", maxLength = 300)
        @Nullable
        String institution,

        @Schema(description = "Speciality of the graduation", maxLength = 300) @Nullable
        String speciality,

        @Schema(description = "Level of the graduation") @Nullable
        EducationLevel level,

        @Schema(description = "Day of the graduation, not in the future") @Nullable
        LocalDate graduatedOn,

        @Schema(description = "Whether the applicant has ever worked; asked by programmes that turn on experience")
        @Nullable
        Boolean anyExperience,

        @Schema(description = "Whether he has worked in the profession of his graduation") @Nullable
        Boolean experienceInProfession,

        @Schema(description = "School or college of a student or senior pupil", maxLength = 300) @Nullable
        String school,

        @Schema(
                description =
                        "Whether a legal representative consents (Social Code, article 111(6)); asked under the age of 18")
        @Nullable
        Boolean consent,

        @Schema(description = "Full name of the representative who consents", maxLength = 197) @Nullable
        String consentName,

        @Schema(description = "What the representative is to the minor: mother, guardian", maxLength = 100) @Nullable
        String consentRelation,

        @Schema(description = "Day of the consent, not in the future") @Nullable
        LocalDate consentDate) {

    @Nullable
    Graduation graduation() {
        return institution == null && speciality == null && level == null && graduatedOn == null
                ? null
                : new Graduation(institution, speciality, level, graduatedOn);
    }

    @Override
    public String toString() {
        return "SentSubsidised[hidden]";
    }
}
