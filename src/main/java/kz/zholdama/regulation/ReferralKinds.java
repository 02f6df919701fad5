package kz.zholdama.regulation;

import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;

/** The kinds of referral that the product knows: an edition may have programmes of them. */
public interface ReferralKinds {

    Set<ReferralKind> all();

    /** Whether an employer takes the person, on a place that a contract with him gives. */
    boolean isAtEmployer(Measure measure);
}
