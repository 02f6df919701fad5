package kz.zholdama.decision.desk;

import java.time.Clock;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.moving.MovedAlong;
import kz.zholdama.intake.moving.WaitsForDirector;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What was prepared for a case goes with it to its next centre. */
@Component
class MovedDecisions implements MovedAlong, WaitsForDirector {

    private final DecisionRecords records;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    MovedDecisions(DecisionRecords records, ApplicationEventPublisher events, CurrentStaff staff, Clock clock) {
        this.records = records;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void moveAlong(long applicationId, long toCentre) {
        records.prepared(applicationId).ifPresent(decision -> decision.moveTo(toCentre));
    }

    @Override
    public void takeBack(Application application) {
        application.returnToSpecialist(staff.actor(), clock.instant());
        events.publishEvent(new DecisionHappening.TakenBack(application.id(), application.centreId()));
    }
}
