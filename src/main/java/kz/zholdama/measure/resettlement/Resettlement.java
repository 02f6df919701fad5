package kz.zholdama.measure.resettlement;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Facet;

/** What all facets of resettlement (A11) have. */
interface Resettlement extends Facet {

    @Override
    default ReferralKind kind() {
        return ReferralKind.RESETTLEMENT;
    }
}
