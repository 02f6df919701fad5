package kz.zholdama.intake.persons;

import jakarta.persistence.Converter;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.platform.JsonColumn;

/** JSON of what a person stated of himself. */
@Converter
class ApplicantDetailsColumn extends JsonColumn<ApplicantDetails> {

    ApplicantDetailsColumn() {
        super(ApplicantDetails.class, "applicant-details", 1);
    }
}
