package kz.zholdama.referral;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of referrals.
 *
 * @param settlementId of the host, null where that is none
 * @param host      as printed
 * @param slipDueOn null for resettlement
 * @param startsOn  null for resettlement
 * @param endsOn    null for resettlement
 * @param slipSentAt since when what the host sent online awaits an answer; null while nothing does
 */
public record SlipLine(
        long referralId,
        long applicationId,
        String number,
        String applicantName,
        Measure measure,
        @Nullable Long settlementId,
        String host,
        LocalDate referredOn,
        @Nullable LocalDate slipDueOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ReferralStatus status,
        String preparedBy,
        Instant changedAt,
        @Nullable Instant slipSentAt) {

    /** The term of a slip that has none, the last day where there is none. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** Of one that is awaited, as the database has it. */
    LocalDate slipUrgency() {
        return slipDueOn == null ? FAR : slipDueOn;
    }

    /** Of a person who takes part, as the database has it. */
    LocalDate partUntil() {
        return endsOn == null ? FAR : endsOn;
    }

    public Standing standing(LocalDate today) {
        return Standing.of(status, startsOn, endsOn, today);
    }

    /** Calendar days by which the slip is late on a day; 0 while it is not. */
    public long daysLate(LocalDate today) {
        return status == ReferralStatus.AWAITING_SLIP && slipDueOn != null
                ? Math.max(0, today.toEpochDay() - slipDueOn.toEpochDay())
                : 0;
    }

    @Override
    public String toString() {
        return "SlipLine[" + applicationId + "]";
    }
}
