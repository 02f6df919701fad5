package kz.zholdama.measure.employertraining;

import kz.zholdama.measure.parts.QualificationNames;
import kz.zholdama.measure.parts.TrainingWishScreen;
import org.springframework.stereotype.Component;

/** Asks for the details of training at an employer's workplace (A5). */
@Component
class EmployerTrainingDetailsScreen extends TrainingWishScreen<EmployerTrainingDetails> implements EmployerTraining {

    EmployerTrainingDetailsScreen(QualificationNames names) {
        super(EmployerTrainingDetails.class, EmployerTrainingDetails::new, names);
    }
}
