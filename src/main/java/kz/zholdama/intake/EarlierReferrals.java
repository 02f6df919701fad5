package kz.zholdama.intake;

import java.util.List;

/** What intake asks of the referrals issued so far; the referral feature answers. */
public interface EarlierReferrals {

    /** Of all centres, the latest first; annulled ones left out. */
    List<EarlierReferral> of(long applicantId);
}
