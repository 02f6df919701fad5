package kz.zholdama.intake.persons;

import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;

/** JSON of what a person stated of himself. */
@Component
class ApplicantDetailsColumn extends JsonColumn<ApplicantDetails> {

    ApplicantDetailsColumn() {
        super(ApplicantDetails.class, "applicant-details", 1);
    }
}
