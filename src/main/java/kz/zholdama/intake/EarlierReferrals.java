package kz.zholdama.intake;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Participation;

/** What intake asks of the referrals issued so far; the referral feature answers. */
public interface EarlierReferrals {

    /** Of all centres, the latest first; annulled ones left out. */
    List<EarlierReferral> of(long applicantId);

    /** What the rules ask of them: those that came to something, of all centres, the earliest first. */
    List<Participation> participations(long applicantId);
}
