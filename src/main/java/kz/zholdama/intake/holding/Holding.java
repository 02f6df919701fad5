package kz.zholdama.intake.holding;

import java.time.Clock;
import java.util.List;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.Colleagues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives cases to who goes on with them. A specialist gives what he holds and takes what anybody holds, or nobody; a director
 * gives any case of his centre.
 */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR')")
public class Holding {

    private final Applications applications;
    private final Colleagues colleagues;
    private final List<Hindrance> hindrances;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Holding(
            Applications applications,
            Colleagues colleagues,
            List<Hindrance> hindrances,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.colleagues = colleagues;
        this.hindrances = hindrances;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** To whom cases of the caller's centre may be given, by name; himself among them, if he takes cases. */
    public List<Actor> colleagues() {
        var own = staff.get().centreId();
        return own == null ? List.of() : colleagues.specialists(own);
    }

    /**
     * Nothing changes for who holds it already.
     *
     * @param version of the application, as the screen shows it
     * @param to      id of an account
     * @throws kz.zholdama.intake.AlreadyDecided when a colleague changed the case since, for instance took it
     * @throws kz.zholdama.intake.WrongStatus    when the case is over
     * @throws HeldByAnother                     when he may not give it
     * @throws InvalidInput                      for nobody who takes cases in this centre
     * @throws kz.zholdama.platform.UserFacingException while a director signs it
     */
    @Transactional
    public void give(long id, long version, long to) {
        var application = applications.lock(id, version);
        var receiver = colleagues
                .specialist(application.centreId(), to)
                .orElseThrow(() -> new InvalidInput("to", "intake.error.no-such-colleague"));
        if (application.holder().filter(receiver::isSamePersonAs).isPresent()) {
            return;
        }
        requireMayGive(application, receiver);
        hindrances.forEach(hindrance -> hindrance.requireFree(application));
        events.publishEvent(application.giveTo(receiver, staff.actor(), clock.instant()));
    }

    private void requireMayGive(Application application, Actor to) {
        var takes = staff.actor().isSamePersonAs(to);
        var holds = application.holder().filter(staff.actor()::isSamePersonAs).isPresent();
        if (!takes && !holds && !staff.get().has(Role.DIRECTOR)) {
            throw HeldByAnother.of(application);
        }
    }
}
