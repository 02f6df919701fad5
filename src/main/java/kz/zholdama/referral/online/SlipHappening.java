package kz.zholdama.referral.online;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;

/** What happens to an answer that a host sends without an account. What it says stands in the case, not here. */
public sealed interface SlipHappening extends Happening {

    long referralId();

    @Override
    default Subject subject() {
        return Subject.of("referral", referralId());
    }

    /** @param answer which of the answers: {@code slip}, {@code not-taken}, {@code leaving} */
    @EventType("referral.slip-sent")
    record Sent(long referralId, Long centreId, String answer, int scans) implements SlipHappening {

        @Override
        public State after() {
            return State.of("answer", answer).and("scans", scans);
        }
    }

    @EventType("referral.slip-sent-back")
    record SentBack(long referralId, Long centreId, long sentSlipId) implements SlipHappening {}
}
