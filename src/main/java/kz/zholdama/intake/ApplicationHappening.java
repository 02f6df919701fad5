package kz.zholdama.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;

/** What happens to an application besides being examined and decided. */
public sealed interface ApplicationHappening extends Happening {

    long applicationId();

    @Override
    default Subject subject() {
        return Subject.of("application", applicationId());
    }

    /** @param dueAt end of the statutory term, wall clock of Asia/Almaty */
    @EventType("application.registered")
    record Registered(
            long applicationId,
            Long centreId,
            String number,
            Measure measure,
            LocalDate countsFrom,
            LocalDateTime dueAt)
            implements ApplicationHappening {

        @Override
        public State after() {
            return State.of("number", number)
                    .and("measure", measure.name())
                    .and("countsFrom", countsFrom.toString())
                    .and("dueAt", dueAt.toString());
        }
    }

    /** @param documents that were missing or expired, with the reason of each: {@code HEALTH_CERTIFICATE MISSING} */
    @EventType("application.acceptance-refused")
    record AcceptanceRefused(long applicationId, Long centreId, Measure measure, List<String> documents)
            implements ApplicationHappening {

        @Override
        public State after() {
            return State.of("measure", measure.name()).and("documents", documents);
        }
    }

    /** The working calendar changed. */
    @EventType("application.due-moved")
    record DueMoved(long applicationId, Long centreId, LocalDateTime from, LocalDateTime to)
            implements ApplicationHappening {

        @Override
        public State before() {
            return State.of("dueAt", from.toString());
        }

        @Override
        public State after() {
            return State.of("dueAt", to.toString());
        }
    }
}
