package kz.zholdama.measure.employertraining;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Facet;

/** What all facets of training at an employer's workplace (A5) have. */
interface EmployerTraining extends Facet {

    @Override
    default ReferralKind kind() {
        return ReferralKind.EMPLOYER_TRAINING;
    }
}
