package kz.zholdama.referral;

import java.time.LocalDate;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.platform.security.Actor;

/**
 * A referral that the director has just signed.
 *
 * @param applicantName as the referral prints it, for lists
 * @param number        of the signed document, also the slip's
 * @param documentId    of the signed document in the archive
 * @param verificationCode printed on the referral and on its slip
 * @param referredOn    day of referral, from which the slip's term is counted
 * @param preparedBy    the specialist who sees to the slip
 */
public record NewReferral(
        long applicationId,
        long applicantId,
        String applicantName,
        long centreId,
        Measure measure,
        String number,
        long documentId,
        String verificationCode,
        LocalDate referredOn,
        ChosenPlace place,
        Actor preparedBy) {

    @Override
    public String toString() {
        return "NewReferral[" + applicationId + "]";
    }
}
