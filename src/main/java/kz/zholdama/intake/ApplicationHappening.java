package kz.zholdama.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What happens to an application besides being examined and decided. */
public sealed interface ApplicationHappening extends Happening {

    /** The field of an entry that names who holds a case. */
    String HOLDER = "holder";

    String CENTRE = "centre";

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

    /**
     * A member of the staff goes on with it from now on.
     *
     * @param version of the application until then; tells one giving from another
     * @param from    id of who held it before; null for nobody
     * @param to      id of who holds it
     * @param by      id of who gave it, or took it
     */
    @EventType("application.given")
    record Given(
            long applicationId,
            Long centreId,
            long version,
            @Nullable Long from,
            long to,
            long by,
            State before,
            State after)
            implements ApplicationHappening {

        static Given of(Application application, Actor to, Actor by) {
            var from = application.holder();
            return new Given(
                    application.id(),
                    application.centreId(),
                    application.version(),
                    from.map(Actor::staffId).orElse(null),
                    to.staffId(),
                    by.staffId(),
                    from.map(one -> State.of(HOLDER, one.name())).orElse(State.NONE),
                    State.of(HOLDER, to.name()));
        }
    }

    static List<ApplicationHappening> moved(
            Application application, CareerCentre from, CareerCentre to, @Nullable String reason) {
        var away = State.of(CENTRE, said(to));
        return List.of(
                new MovedAway(
                        application.id(),
                        from.storedId(),
                        to.storedId(),
                        reason == null ? away : away.and("reason", reason)),
                new MovedIn(
                        application.id(),
                        to.storedId(),
                        from.storedId(),
                        application.version(),
                        State.of(CENTRE, said(from))));
    }

    private static String said(CareerCentre centre) {
        return centre.code() + " · " + centre.nameRu();
    }

    /**
     * Another centre goes on with it.
     *
     * @param to id of that centre
     */
    @EventType("application.moved-away")
    record MovedAway(long applicationId, Long centreId, long to, State after) implements ApplicationHappening {}

    /**
     * This centre goes on with it from now on.
     *
     * @param from    id of the centre that did so before
     * @param version of the application until then; tells one move from another
     */
    @EventType("application.moved-in")
    record MovedIn(long applicationId, Long centreId, long from, long version, State before)
            implements ApplicationHappening {}

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
