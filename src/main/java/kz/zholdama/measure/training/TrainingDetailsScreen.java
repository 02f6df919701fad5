package kz.zholdama.measure.training;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.parts.TrainingWishScreen;
import org.springframework.stereotype.Component;

/** Asks for the details of training in an educational organisation (A4). */
@Component
class TrainingDetailsScreen extends TrainingWishScreen<TrainingDetails> {

    TrainingDetailsScreen() {
        super(ReferralKind.TRAINING, TrainingDetails.class, TrainingDetails::new);
    }
}
