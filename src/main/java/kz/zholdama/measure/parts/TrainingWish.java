package kz.zholdama.measure.parts;

import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.MeasureDetails;
import org.jspecify.annotations.Nullable;

/** Why someone wants to be trained (Social Code 109(3)), and as what; the same for both ways of training. */
public interface TrainingWish extends MeasureDetails {

    @Nullable
    TrainingReason reason();

    @Nullable
    String qualification();

    /** Makes the record of a kind. */
    interface Maker<D extends TrainingWish> {
        D of(@Nullable TrainingReason reason, @Nullable String qualification);
    }
}
