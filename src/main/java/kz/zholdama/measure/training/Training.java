package kz.zholdama.measure.training;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Facet;

/** What all facets of training in an educational organisation (A4) have. */
interface Training extends Facet {

    @Override
    default ReferralKind kind() {
        return ReferralKind.TRAINING;
    }
}
