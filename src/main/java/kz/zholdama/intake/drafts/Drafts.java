package kz.zholdama.intake.drafts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.directory.CentreClosed;
import kz.zholdama.directory.OpenCentres;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.Actor_;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.Settings;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of a centre: saved on the server as they are typed, resumed by whoever holds them, taken over by a colleague.
 * Nobody overwrites what another typed. For specialists, within their centre.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class Drafts {

    private static final String TYPE = "draft";

    private static final KeyedList.Line<StoredDraft, DraftSummary> LINE = (builder, root) -> builder.construct(
            DraftSummary.class,
            root.get(StoredDraft_.id),
            root.get(StoredDraft_.version),
            root.get(StoredDraft_.holder),
            root.get(StoredDraft_.applicantName),
            root.get(StoredDraft_.applicantIin),
            root.get(StoredDraft_.measure),
            root.get(StoredDraft_.step),
            root.get(StoredDraft_.createdAt),
            root.get(StoredDraft_.changedAt),
            builder.nullLiteral(LocalDate.class));

    private final EntityManager entities;
    private final OpenCentres centres;
    private final DraftFinder finder;
    private final AttachedScans scans;
    private final Settings settings;
    private final CurrentStaff staff;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            EntityManager entities,
            OpenCentres centres,
            DraftFinder finder,
            AttachedScans scans,
            Settings settings,
            CurrentStaff staff,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.centres = centres;
        this.finder = finder;
        this.scans = scans;
        this.settings = settings;
        this.staff = staff;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new draft, held by the caller. While it is there the centre is not closed.
     *
     * @throws CentreClosed when it was closed before
     */
    @Transactional
    public DraftApplication start(DraftContent content, IntakeStep step) {
        centres.enter(centre());
        var draft = new StoredDraft(centre(), staff.actor(), content, step, clock.instant());
        entities.persist(draft);
        entities.flush();
        events.publishEvent(new DraftHappening.Started(draft.id(), draft.centreId()));
        return draft.value();
    }

    /**
     * A draft of the caller's centre, whoever holds it; the look is journalled.
     *
     * @throws NoSuchDraft           when it is gone
     * @throws AccessDeniedException when it is another centre's
     */
    @Transactional(readOnly = true)
    public DraftApplication load(long id) {
        var draft = finder.find(id, LockModeType.NONE, "draft.look");
        journal.looked(Subject.of(TYPE, id), draft.centreId());
        return draft.value();
    }

    /**
     * Writes what was typed, checked or not. With a document that is no longer asked for go its scans.
     *
     * @param version the one that the screen got last
     * @throws TakenOver        when a colleague holds the draft now; nothing is changed
     * @throws ChangedMeanwhile when the caller went on with it in another window; nothing is changed
     * @throws NoSuchDraft      when it is gone
     */
    @Transactional
    public DraftApplication save(long id, long version, DraftContent content, IntakeStep step) {
        var draft = finder.lock(id, version);
        var dropped = draft.content().documentTypes();
        dropped.removeAll(content.documentTypes());
        draft.write(content, step, clock.instant());
        entities.flush();
        if (!dropped.isEmpty()) {
            scans.drop(draft, dropped);
        }
        return draft.value();
    }

    /** Makes the caller the holder. Whoever held it before is told when he saves next. Taking one's own changes nothing. */
    @Transactional
    public DraftApplication takeOver(long id) {
        var draft = finder.find(id, LockModeType.PESSIMISTIC_WRITE, "draft.take-over");
        if (!draft.isHeldBy(staff.actor())) {
            var happening = draft.takeOver(staff.actor(), clock.instant());
            entities.flush();
            events.publishEvent(happening);
        }
        return draft.value();
    }

    /** Deletes a draft that the caller holds, with the personal data in it. Throws like {@link #save}. */
    @Transactional
    public void discard(long id, long version) {
        var draft = finder.lock(id, version);
        entities.remove(draft);
        events.publishEvent(new DraftHappening.Discarded(id, draft.centreId()));
    }

    /** The drafts of the caller, or of his centre; those that end first come first. */
    @Transactional(readOnly = true)
    public List<DraftSummary> list(boolean mine, int offset, int limit) {
        return page(mine, Page.at(offset, limit)).rows();
    }

    /** The same by key. */
    @Transactional(readOnly = true)
    public Slice<DraftSummary> page(boolean mine, Page page) {
        var days = settings.draftDays();
        return drafts(mine).page(entities, page).map(line -> line.deletedAfter(days));
    }

    @Transactional(readOnly = true)
    public long count(boolean mine) {
        return drafts(mine).count(entities);
    }

    /** How many of the caller's drafts end within the days in which they are warned about. */
    @Transactional(readOnly = true)
    public long countEndingSoon() {
        var before = LocalDate.now(clock)
                .plusDays(DraftSummary.WARNED_DAYS - settings.draftDays() + 1L)
                .atStartOfDay(Clocks.ZONE)
                .toInstant();
        return drafts(true)
                .among(Restriction.lessThan(StoredDraft_.changedAt, before))
                .count(entities);
    }

    private KeyedList<StoredDraft, DraftSummary> drafts(boolean mine) {
        var ofCentre = Restriction.equal(StoredDraft_.centreId, centre());
        return new KeyedList<>(
                StoredDraft.class,
                mine
                        ? ofCentre.and(Path.from(StoredDraft.class)
                                .to(StoredDraft_.holder)
                                .to(Actor_.staffId)
                                .equalTo(staff.actor().staffId()))
                        : ofCentre,
                LINE,
                Ordering.<StoredDraft, DraftSummary, Instant>by(StoredDraft_.changedAt, DraftSummary::changedAt, true)
                        .then(StoredDraft_.id, DraftSummary::id, true));
    }

    private long centre() {
        var own = staff.get().centreId();
        if (own == null) {
            throw new AccessDeniedException("Applications are taken in a centre");
        }
        return own;
    }
}
