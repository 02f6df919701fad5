package kz.zholdama.measure.training;

import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.parts.TrainingWish;
import org.jspecify.annotations.Nullable;

/** What is asked of who wants to be trained in an educational organisation (A4). */
public record TrainingDetails(
        @Nullable TrainingReason reason, @Nullable String qualification) implements TrainingWish {}
