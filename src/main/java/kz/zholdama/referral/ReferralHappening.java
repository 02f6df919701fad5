package kz.zholdama.referral;

import java.time.LocalDate;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to a referral, from its issue to the end of the participation. */
public sealed interface ReferralHappening extends Happening {

    long referralId();

    @Override
    default Subject subject() {
        return Subject.of("referral", referralId());
    }

    /** @param slipDueOn last day for the slip; null where the form sets no term */
    @EventType("referral.issued")
    record Issued(
            long referralId,
            Long centreId,
            long applicationId,
            String number,
            @Nullable LocalDate slipDueOn) implements ReferralHappening {

        @Override
        public State after() {
            return State.of("applicationId", applicationId)
                    .and("number", number)
                    .and("slipDueOn", slipDueOn == null ? "" : slipDueOn.toString());
        }
    }

    @EventType("referral.annulled")
    record Annulled(long referralId, Long centreId, ReferralStatus was) implements ReferralHappening {

        @Override
        public State before() {
            return State.of("status", was.name());
        }

        @Override
        public State after() {
            return State.of("status", ReferralStatus.ANNULLED.name());
        }
    }

    /** The working calendar changed. */
    @EventType("referral.slip-due-moved")
    record SlipDueMoved(long referralId, Long centreId, LocalDate from, LocalDate to) implements ReferralHappening {

        @Override
        public State before() {
            return State.of("slipDueOn", from.toString());
        }

        @Override
        public State after() {
            return State.of("slipDueOn", to.toString());
        }
    }

    @EventType("referral.slip-returned")
    record SlipReturned(long referralId, Long centreId, State before, State after) implements ReferralHappening {}

    @EventType("referral.slip-corrected")
    record SlipCorrected(long referralId, Long centreId, State before, State after) implements ReferralHappening {}

    @EventType("referral.not-taken")
    record WasNotTaken(long referralId, Long centreId, State before, State after) implements ReferralHappening {}

    @EventType("referral.left")
    record Left(long referralId, Long centreId, State before, State after) implements ReferralHappening {}

    @EventType("referral.leaving-completed")
    record LeavingCompleted(long referralId, Long centreId, State before, State after) implements ReferralHappening {}

    @EventType("referral.completed")
    record Completed(long referralId, Long centreId, State before, State after) implements ReferralHappening {}
}
