package kz.zholdama.measure.training;

import kz.zholdama.measure.parts.TrainingWishDetails;
import org.springframework.stereotype.Component;

/** The details of training in an educational organisation (A4). */
@Component
class DetailsOfTraining extends TrainingWishDetails<TrainingDetails> implements Training {

    DetailsOfTraining() {
        super(TrainingDetails.class, TrainingDetails::new);
    }
}
