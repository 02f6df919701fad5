package kz.zholdama.measure.employertraining;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.parts.TrainingWishDetails;
import org.springframework.stereotype.Component;

/** The details of training at an employer's workplace (A5). */
@Component
class DetailsOfEmployerTraining extends TrainingWishDetails<EmployerTrainingDetails> {

    DetailsOfEmployerTraining() {
        super(ReferralKind.EMPLOYER_TRAINING, EmployerTrainingDetails.class, EmployerTrainingDetails::new);
    }
}
