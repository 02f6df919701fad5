package kz.zholdama.referral.online;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of those who are resettled to a centre.
 *
 * @param id           of the referral
 * @param settlementId of the destination
 * @param hostName     the destination as printed
 * @param slipSentAt   since when what was sent awaits the other centre; null while nothing does
 */
public record ReceivedLine(
        long id,
        String number,
        String applicantName,
        @Nullable Long settlementId,
        String hostName,
        LocalDate referredOn,
        ReferralStatus status,
        @Nullable Instant slipSentAt) {

    @Override
    public String toString() {
        return "ReceivedLine[" + id + "]";
    }
}
