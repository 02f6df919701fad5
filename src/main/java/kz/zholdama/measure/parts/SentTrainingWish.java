package kz.zholdama.measure.parts;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.zholdama.eligibility.TrainingReason;
import org.jspecify.annotations.Nullable;

/** What a channel sends of a wish to be trained. */
@Schema(
        name = "TrainingDetails",
        description = "Details of professional training, in an organisation or at an employer")
public record SentTrainingWish(
        @Schema(
                description = "Why training is needed (Social Code, article 109(3))",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        TrainingReason reason,

        @Schema(
                description = "Qualification wanted, in words",
                maxLength = 300,
                example = "Электрогазосварщик",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String qualification) {}
