package kz.zholdama.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.security.Actor;

/**
 * An issued referral, as it stands.
 *
 * @param version   for telling a colleague's change
 * @param slipDueOn empty for resettlement, whose slip has no term
 * @param startsOn  first day of the measure, as referred, then as the slip says; empty for resettlement
 * @param endsOn    last day of the measure, likewise
 */
public record ReferralFile(
        long id,
        long version,
        long applicationId,
        String applicantName,
        long centreId,
        Measure measure,
        String number,
        long documentId,
        String verificationCode,
        LocalDate referredOn,
        Optional<LocalDate> slipDueOn,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        ChosenPlace place,
        ReferralStatus status,
        Optional<ReturnSlip> slip,
        Optional<LocalDate> slipReceivedOn,
        Optional<NotTaken> notTaken,
        Optional<Leaving> leaving,
        Actor preparedBy,
        Actor changedBy,
        Instant changedAt) {

    /** Calendar days by which the slip is late on a day; 0 while it is not, or was returned. */
    public long daysLate(LocalDate today) {
        return status == ReferralStatus.AWAITING_SLIP
                ? slipDueOn
                        .map(due -> Math.max(0, today.toEpochDay() - due.toEpochDay()))
                        .orElse(0L)
                : 0;
    }

    public Standing standing(LocalDate today) {
        return Standing.of(status, startsOn.orElse(null), endsOn.orElse(null), today);
    }

    @Override
    public String toString() {
        return "ReferralFile[" + id + "]";
    }
}
