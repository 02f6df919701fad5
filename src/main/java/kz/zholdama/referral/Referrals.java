package kz.zholdama.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.journal.Subject;

/** What the director's desk and the rules ask of issued referrals. */
public interface Referrals {

    /** Takes over a referral in the transaction in which it is signed; its slip's term begins (none for resettlement). */
    void issue(NewReferral referral);

    /** The signed referral was annulled: its slip is no longer awaited and it counts nowhere. Same transaction. */
    void annul(long applicationId);

    /**
     * Running and past participations of a person from this system, the earliest first; {@code exceptApplicationId}
     * is the case being judged. Left out are annulled referrals and those that came to nothing: they were no
     * participation. Needs no scope: what other centres issued counts as well.
     */
    List<Participation> participations(long applicantId, long exceptApplicationId);

    /** The referrals of a case that the caller has before him, annulled ones among them, as the journal names them. */
    Collection<Subject> recordsOfCase(long applicationId);

    /** How the referral of a case that the caller has before him ended; empty while it has not, or where there is none. */
    Optional<Closing> closing(long applicationId);
}
