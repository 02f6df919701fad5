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

    /** Which part of what can be reported was sent. */
    enum Answer {
        SLIP,
        NOT_TAKEN,
        LEAVING
    }

    /** @param number of the referral */
    @EventType("referral.slip-sent")
    record Sent(
            long referralId,
            Long centreId,
            long applicationId,
            String number,
            long sentSlipId,
            Answer answer,
            int scans)
            implements SlipHappening {

        @Override
        public State after() {
            return State.of("answer", answer.name()).and("scans", scans);
        }
    }

    @EventType("referral.slip-sent-back")
    record SentBack(long referralId, Long centreId, long sentSlipId) implements SlipHappening {}
}
