package kz.zholdama.referral.online;

import java.util.Optional;
import kz.zholdama.referral.ReferralFile;

/**
 * A referral as the holder of its slip finds it online.
 *
 * @param last what was sent last; empty while nothing was
 */
public record SlipSheet(ReferralFile referral, Asked asked, Optional<SentSlipFile> last) {

    /** What can be answered now. The names are part of message keys. */
    public enum Asked {
        /** The slip, or that nobody came or was taken. */
        SLIP,
        /** That the person left; the slip came back before. */
        LEAVING,
        /** Nothing: what was sent awaits a specialist. */
        AWAITS_ANSWER,
        /** Nothing: it is known how it ended. */
        OVER,
        ANNULLED,
        /** Annulled, and another referral was issued in its place. */
        REPLACED;

        /** Whether an answer is taken. */
        public boolean isOpen() {
            return this == SLIP || this == LEAVING;
        }
    }

    @Override
    public String toString() {
        return "SlipSheet[" + referral.id() + "]";
    }
}
