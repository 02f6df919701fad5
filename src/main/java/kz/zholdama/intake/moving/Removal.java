package kz.zholdama.intake.moving;

import java.time.Clock;
import java.util.List;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.holding.Hindrance;
import kz.zholdama.intake.moving.MoveRefused.Reason;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has another centre go on with a case, with all that hangs on it, in the running transaction. */
@Component
class Removal {

    private final CareerCentres centres;
    private final List<Hindrance> hindrances;
    private final List<MovedAlong> alongs;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Removal(
            CareerCentres centres,
            List<Hindrance> hindrances,
            List<MovedAlong> alongs,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.centres = centres;
        this.hindrances = hindrances;
        this.alongs = alongs;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws kz.zholdama.platform.UserFacingException while a director signs something of it */
    void requireFree(Application application) {
        hindrances.forEach(hindrance -> hindrance.requireFree(application));
    }

    /**
     * @param application locked; the centre that it goes to was entered before
     * @param reason      null for none that was told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Application application, long to, @Nullable String reason) {
        if (application.status() == ApplicationStatus.AWAITING_DIRECTOR) {
            throw new MoveRefused(Reason.AWAITING_DIRECTOR);
        }
        if (!ApplicationStatus.RUNNING.contains(application.status())) {
            throw new MoveRefused(Reason.OVER);
        }
        if (application.centreId() == to) {
            throw new MoveRefused(Reason.THERE_ALREADY);
        }
        requireFree(application);
        var left = centres.get(application.centreId());
        application
                .moveTo(left, centres.get(to), reason, staff.actor(), clock.instant())
                .forEach(events::publishEvent);
        alongs.forEach(along -> along.moveAlong(application.id(), to));
    }
}
