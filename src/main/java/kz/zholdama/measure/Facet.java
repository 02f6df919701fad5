package kz.zholdama.measure;

import kz.zholdama.eligibility.ReferralKind;

/**
 * One side of a kind of referral. A kind is the facets that name it, each a component in the package of the kind; {@link Kinds}
 * finds them, so that a new kind is a new package and nothing else.
 */
public interface Facet {

    ReferralKind kind();
}
