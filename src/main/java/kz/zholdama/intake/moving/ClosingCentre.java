package kz.zholdama.intake.moving;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreClosed;
import kz.zholdama.directory.OpenCentres;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Application_;
import kz.zholdama.intake.drafts.MovedDrafts;
import kz.zholdama.intake.moving.MoveRefused.Reason;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.SystemAway;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives all that goes on in a centre to another one, so that it can be closed: an administrator of the country does. Each case
 * and each draft goes in a transaction of its own; whatever stops the work, what has gone has gone, and asking again goes on with
 * the rest.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ClosingCentre {

    private final EntityManager entities;
    private final CareerCentres centres;
    private final OpenCentres open;
    private final Removal removal;
    private final MovedDrafts drafts;
    private final List<MovedAlong> alongs;
    private final WaitsForDirector waiting;
    private final CurrentStaff staff;
    private final TransactionTemplate transaction;

    ClosingCentre(
            EntityManager entities,
            CareerCentres centres,
            OpenCentres open,
            Removal removal,
            MovedDrafts drafts,
            List<MovedAlong> alongs,
            WaitsForDirector waiting,
            CurrentStaff staff,
            TransactionTemplate transaction) {
        this.entities = entities;
        this.centres = centres;
        this.open = open;
        this.removal = removal;
        this.drafts = drafts;
        this.alongs = alongs;
        this.waiting = waiting;
        this.staff = staff;
        this.transaction = transaction;
    }

    /** Follows the work; called by the thread that does it. */
    @FunctionalInterface
    public interface Watcher {

        /** @return whether to go on */
        boolean done(int done, int of);
    }

    /**
     * What became of it.
     *
     * @param takenBack how many of the cases that went awaited a director
     * @param left      what did not go
     */
    public record Summary(int cases, int takenBack, int drafts, List<Left> left) {

        public Summary {
            left = List.copyOf(left);
        }
    }

    /** A case that stayed, by its number, and why. */
    public record Left(String number, UserFacingException why) {}

    /** Where the work of a centre can go. */
    public List<CareerCentre> others(long centreId) {
        requireCountry();
        return centres.all().stream()
                .filter(centre -> centre.storedId() != centreId)
                .toList();
    }

    /**
     * @throws CentreClosed          when the other centre is closed; what has gone until then stays there
     * @throws MoveRefused           to the same centre
     * @throws AccessDeniedException for an administrator of one centre
     */
    public Summary moveAll(long from, long to, Watcher watcher) {
        requireCountry();
        if (from == to) {
            throw new MoveRefused(Reason.THERE_ALREADY);
        }
        transaction.executeWithoutResult(_ -> open.enter(to));
        var run = new Run(from, to);
        var steps = Stream.concat(
                        cases(from).stream().<Runnable>map(id -> () -> run.moveCase(id)),
                        drafts.of(from).stream().<Runnable>map(id -> () -> run.moveDraft(id)))
                .toList();
        for (var done = 0; done < steps.size(); ) {
            steps.get(done).run();
            done++;
            if (!watcher.done(done, steps.size())) {
                break;
            }
        }
        return run.summary();
    }

    private List<Long> cases(long centreId) {
        return transaction.execute(_ -> SelectionSpecification.create(Application.class)
                .restrict(Restriction.equal(Application_.centreId, centreId))
                .restrict(Where.in(Application_.status, ApplicationStatus.RUNNING))
                .sort(Order.asc(Application_.id))
                .createProjection(Application_.id)
                .createQuery(entities)
                .getResultList());
    }

    private void requireCountry() {
        if (!staff.get().isNationalAdministrator()) {
            throw new AccessDeniedException("Work between centres is for administrators of the country");
        }
    }

    private enum Fate {
        GONE_BEFORE,
        MOVED,
        TAKEN_BACK_AND_MOVED
    }

    /** One go, and what has become of it so far. */
    private final class Run {

        private final long from;
        private final long to;
        private final List<Left> left = new ArrayList<>();
        private int cases;
        private int takenBack;
        private int drafted;

        Run(long from, long to) {
            this.from = from;
            this.to = to;
        }

        void moveCase(long id) {
            try {
                var fate = transaction.execute(_ -> moved(id));
                cases += fate == Fate.GONE_BEFORE ? 0 : 1;
                takenBack += fate == Fate.TAKEN_BACK_AND_MOVED ? 1 : 0;
            } catch (CentreClosed | SystemAway stop) {
                throw stop;
            } catch (UserFacingException refused) {
                left.add(new Left(number(id), refused));
            }
        }

        private Fate moved(long id) {
            open.enter(to);
            var application = entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (application == null
                    || application.centreId() != from
                    || !ApplicationStatus.RUNNING.contains(application.status())) {
                return Fate.GONE_BEFORE;
            }
            var waits = application.status() == ApplicationStatus.AWAITING_DIRECTOR;
            if (waits) {
                removal.requireFree(application);
                waiting.takeBack(application);
            }
            removal.move(application, to, null); // the centre closes, which its own journal says
            return waits ? Fate.TAKEN_BACK_AND_MOVED : Fate.MOVED;
        }

        private String number(long id) {
            return transaction.execute(_ -> {
                var application = entities.find(Application.class, id);
                return application == null ? "" : application.number().orElse("");
            });
        }

        void moveDraft(long id) {
            var went = transaction.execute(_ -> {
                open.enter(to);
                var gone = drafts.move(id, from, to);
                if (gone) {
                    alongs.forEach(along -> along.draftMoved(id, to));
                }
                return gone;
            });
            drafted += Boolean.TRUE.equals(went) ? 1 : 0;
        }

        Summary summary() {
            return new Summary(cases, takenBack, drafted, left);
        }
    }
}
