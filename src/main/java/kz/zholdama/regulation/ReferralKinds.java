package kz.zholdama.regulation;

import java.util.Set;
import kz.zholdama.eligibility.ReferralKind;

/** The kinds of referral that the product knows: an edition may have programmes of them. */
public interface ReferralKinds {

    Set<ReferralKind> all();
}
