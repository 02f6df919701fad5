package kz.zholdama.measure.subsidised;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Facet;

/** What all facets of a subsidised workplace (A8) have. */
interface Subsidised extends Facet {

    @Override
    default ReferralKind kind() {
        return ReferralKind.SUBSIDISED_WORKPLACE;
    }
}
