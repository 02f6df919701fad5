package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.zholdama.intake.drafts.TypedConsents;
import org.jspecify.annotations.Nullable;

/** The two consents of A1. */
@Schema(name = "Consents", description = "The two consents of the application form. A refusal is an answer, too")
record SentConsents(
        @Schema(
                description = "Whether he consents to the processing of his personal data",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Boolean personalData,

        @Schema(
                description = "Whether he consents to the use of secrets protected by law",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Boolean protectedSecrets) {

    TypedConsents typed() {
        return new TypedConsents(personalData, protectedSecrets);
    }
}
