package kz.zholdama.staff.acting;

import java.time.LocalDate;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;

/** What happens to the time in which somebody directs a centre in the place of its director. */
sealed interface ActingHappening extends Happening {

    long staffId();

    @Override
    default Subject subject() {
        return Subject.of("staff", staffId());
    }

    /** @param number the act that it rests on */
    @EventType("staff.acting-entered")
    record Entered(long staffId, Long centreId, long termId, LocalDate from, LocalDate to, String number)
            implements ActingHappening {

        @Override
        public State after() {
            return State.of("from", from.toString()).and("to", to.toString()).and("basis", number);
        }
    }

    /** @param to last day that is left of it */
    @EventType("staff.acting-ended")
    record Ended(long staffId, Long centreId, long termId, LocalDate to) implements ActingHappening {

        @Override
        public State after() {
            return State.of("to", to.toString());
        }
    }
}
