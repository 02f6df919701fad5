package kz.zholdama.measure.training;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.parts.TrainingWishDetails;
import org.springframework.stereotype.Component;

/** The details of training in an educational organisation (A4). */
@Component
class DetailsOfTraining extends TrainingWishDetails<TrainingDetails> {

    DetailsOfTraining() {
        super(ReferralKind.TRAINING, TrainingDetails.class, TrainingDetails::new);
    }
}
