package kz.zholdama.intake.drafts;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to a draft until it is filed. */
sealed interface DraftHappening extends Happening {

    long draftId();

    @Override
    default Subject subject() {
        return Subject.of("draft", draftId());
    }

    @EventType("draft.started")
    record Started(long draftId, Long centreId) implements DraftHappening {}

    @EventType("draft.taken-over")
    record TakenOverBy(
            long draftId, Long centreId, @Nullable Long fromStaffId, long toStaffId) implements DraftHappening {

        @Override
        public State before() {
            return fromStaffId == null ? State.NONE : State.of("holderId", fromStaffId);
        }

        @Override
        public State after() {
            return State.of("holderId", toStaffId);
        }
    }

    @EventType("draft.discarded")
    record Discarded(long draftId, Long centreId) implements DraftHappening {}

    /** Its centre closes; another one goes on with it. */
    @EventType("draft.moved-away")
    record MovedAway(long draftId, Long centreId, long toCentreId) implements DraftHappening {

        @Override
        public State after() {
            return State.of("centreId", toCentreId);
        }
    }

    @EventType("draft.moved-in")
    record MovedIn(long draftId, Long centreId, long fromCentreId) implements DraftHappening {

        @Override
        public State before() {
            return State.of("centreId", fromCentreId);
        }
    }

    /** Nobody touched it for too long. */
    @EventType("draft.expired")
    record Expired(long draftId, Long centreId) implements DraftHappening {}
}
