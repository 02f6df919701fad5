package kz.zholdama.intake.registration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.zholdama.calendar.Channel;
import kz.zholdama.directory.CentreClosed;
import kz.zholdama.directory.OpenCentres;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.NoSuchApplication;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications of the Portal and the Exchange (Rules, item 4): checked, numbered and journalled as those on paper, taken by the
 * account of the channel and held by nobody until a specialist takes them up. What has come in is told to the channels only;
 * whose it is they ask themselves.
 */
@Service
@PreAuthorize("hasRole('INTEGRATION')")
public class ElectronicIntake {

    private final EntityManager entities;
    private final Registration registration;
    private final Arrivals arrivals;
    private final ContentCheck check;
    private final OpenCentres centres;
    private final Journal journal;

    ElectronicIntake(
            EntityManager entities,
            Registration registration,
            Arrivals arrivals,
            ContentCheck check,
            OpenCentres centres,
            Journal journal) {
        this.entities = entities;
        this.registration = registration;
        this.arrivals = arrivals;
        this.check = check;
        this.centres = centres;
        this.journal = journal;
    }

    /**
     * Where an application stands, for who sent it.
     *
     * @param number       as it was registered
     * @param measure      applied for
     * @param countsFrom   counted day of receipt (A2.7)
     * @param dueAt        end of the statutory term, wall clock of Asia/Almaty
     * @param decisionKind null until the result is signed
     */
    public record Standing(
            long applicationId,
            long centreId,
            String number,
            Measure measure,
            Channel channel,
            ApplicationStatus status,
            Instant receivedAt,
            LocalDate countsFrom,
            LocalDateTime dueAt,
            @Nullable DecisionKind decisionKind) {}

    /**
     * Everything that is wrong with what was sent, were it registered now; also a running case of the same person.
     *
     * @param centreId null while it is not known: then by the hours that the order sets
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(DraftContent sent, @Nullable Long centreId, Channel channel) {
        return check.problems(
                sent, centreId == null ? arrivals.nowSomewhere(channel) : arrivals.now(centreId, channel));
    }

    /**
     * Registers what was sent, in the caller's transaction: all or nothing.
     *
     * @throws InvalidInput   when something is wrong with it, as {@link #problems} tells
     * @throws AlreadyRunning when the person has a running case of the same kind, also one registered this very moment
     * @throws CentreClosed   when the centre was closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Filed register(DraftContent sent, long centreId, Channel channel) {
        centres.enter(centreId);
        try {
            return registration.register(sent, centreId, channel);
        } catch (RuntimeException e) {
            throw AlreadyRunning.isBehind(e) ? new AlreadyRunning() : e;
        }
    }

    /** Where it stands; the look is journalled. @throws NoSuchApplication when it was deleted after its retention period */
    @Transactional(readOnly = true)
    public Standing standing(long applicationId) {
        var found = standing(entities.find(Application.class, applicationId));
        journal.looked(Subject.of("application", applicationId), found.centreId());
        return found;
    }

    /** The same of one that this transaction registered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing registered(Filed filed) {
        return standing(entities.find(Application.class, filed.applicationId()));
    }

    private static Standing standing(@Nullable Application found) {
        if (found == null) {
            throw new NoSuchApplication();
        }
        return new Standing(
                found.id(),
                found.centreId(),
                found.number().orElseThrow(NoSuchApplication::new),
                found.measure(),
                found.channel(),
                found.status(),
                found.receivedAt(),
                found.countsFrom(),
                found.dueAt().orElseThrow(NoSuchApplication::new),
                found.decisionKind().orElse(null));
    }
}
