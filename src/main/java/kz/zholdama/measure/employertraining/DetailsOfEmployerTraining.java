package kz.zholdama.measure.employertraining;

import kz.zholdama.measure.parts.TrainingWishDetails;
import org.springframework.stereotype.Component;

/** The details of training at an employer's workplace (A5). */
@Component
class DetailsOfEmployerTraining extends TrainingWishDetails<EmployerTrainingDetails> implements EmployerTraining {

    DetailsOfEmployerTraining() {
        super(EmployerTrainingDetails.class, EmployerTrainingDetails::new);
    }
}
