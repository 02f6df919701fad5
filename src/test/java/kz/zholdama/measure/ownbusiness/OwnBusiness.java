package kz.zholdama.measure.ownbusiness;

import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Facet;

/** What all facets of the kind have. */
interface OwnBusiness extends Facet {

    ReferralKind KIND = new ReferralKind("own-business");

    @Override
    default ReferralKind kind() {
        return KIND;
    }
}
