package kz.zholdama.measure.employertraining;

import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.parts.TrainingWish;
import org.jspecify.annotations.Nullable;

/** What is asked of who wants to be trained at an employer's workplace (A5). */
public record EmployerTrainingDetails(
        @Nullable TrainingReason reason, @Nullable String qualification) implements TrainingWish {}
