package kz.zholdama.measure.training;

import kz.zholdama.measure.parts.QualificationNames;
import kz.zholdama.measure.parts.TrainingWishScreen;
import org.springframework.stereotype.Component;

/** Asks for the details of training in an educational organisation (A4). */
@Component
class TrainingDetailsScreen extends TrainingWishScreen<TrainingDetails> implements Training {

    TrainingDetailsScreen(QualificationNames names) {
        super(TrainingDetails.class, TrainingDetails::new, names);
    }
}
