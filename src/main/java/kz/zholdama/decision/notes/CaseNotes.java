package kz.zholdama.decision.notes;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.decision.NoteHappening;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.NoSuchApplication;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.staff.Colleagues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the staff writes to itself about a case, within its centre. A colleague in a note is told, and finds the case on his
 * first page until he has opened it. An author may correct or strike his own for a quarter of an hour.
 */
@Service
public class CaseNotes {

    public static final int LONGEST = 2000;

    private static final String WORKERS = "hasAnyRole('SPECIALIST', 'DIRECTOR')";

    private final NoteRecords records;
    private final EntityManager entities;
    private final Applications applications;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    CaseNotes(
            NoteRecords records,
            EntityManager entities,
            Applications applications,
            Colleagues colleagues,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.records = records;
        this.entities = entities;
        this.applications = applications;
        this.colleagues = colleagues;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @throws AccessDeniedException for a case of another centre (journalled)
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public List<Note> of(long applicationId) {
        ofTheCentre(applicationId);
        var names = records.mentions(applicationId).stream()
                .collect(Collectors.groupingBy(
                        StoredMention::noteId, Collectors.toMap(StoredMention::staffId, StoredMention::name)));
        return records.of(applicationId).stream()
                .map(note -> note.shown(names.getOrDefault(note.id(), Map.of()), staff.actor(), clock.instant()))
                .toList();
    }

    /** Whom a note of this case can speak to: who works with cases of its centre, but for the writer. */
    @Transactional(readOnly = true)
    @PreAuthorize(WORKERS)
    public List<Actor> colleagues(long applicationId) {
        return others(ofTheCentre(applicationId).centreId());
    }

    /**
     * @param text with each colleague as {@code @[account id]}
     * @throws InvalidInput          when it is empty or too long
     * @throws AccessDeniedException for a case of another centre (journalled)
     */
    @Transactional
    @PreAuthorize(WORKERS)
    public void write(long applicationId, String text) {
        var application = ofTheCentre(applicationId);
        var note = new StoredNote(applicationId, checked(text), staff.actor(), clock.instant());
        records.keep(note);
        var mentioned = mention(note, text, application, Set.of());
        events.publishEvent(new NoteHappening.Written(
                applicationId, application.centreId(), note.id(), staff.actor().staffId(), mentioned));
    }

    /**
     * Throws like {@link #write}.
     *
     * @throws NoteStands when it is not the caller's own or stands already
     */
    @Transactional
    @PreAuthorize(WORKERS)
    public void correct(long noteId, String text) {
        var note = records.locked(noteId).orElseThrow(NoteStands::new);
        var application = ofTheCentre(note.applicationId());
        note.correct(checked(text), staff.actor(), clock.instant());
        var before = mentionsOf(note);
        var meant = meant(text);
        before.stream().filter(one -> !meant.contains(one.staffId())).forEach(records::remove);
        var mentioned = mention(
                note,
                text,
                application,
                before.stream().map(StoredMention::staffId).collect(Collectors.toSet()));
        events.publishEvent(new NoteHappening.Corrected(
                note.applicationId(),
                application.centreId(),
                noteId,
                staff.actor().staffId(),
                mentioned));
    }

    /** What it says is gone for good, and with it whom it spoke to. Throws like {@link #correct}. */
    @Transactional
    @PreAuthorize(WORKERS)
    public void strike(long noteId) {
        var note = records.locked(noteId).orElseThrow(NoteStands::new);
        var application = ofTheCentre(note.applicationId());
        note.strike(staff.actor(), clock.instant());
        mentionsOf(note).forEach(records::remove);
        events.publishEvent(new NoteHappening.Struck(note.applicationId(), application.centreId(), noteId));
    }

    /** Cases in which a note speaks to the caller and that he has not opened since, by id. */
    @Transactional(readOnly = true)
    @PreAuthorize(WORKERS)
    public Set<Long> unseen() {
        return records.unseenCases(staff.actor().staffId());
    }

    /** The caller has the case open before him. */
    @Transactional
    @PreAuthorize(WORKERS)
    public void opened(long applicationId) {
        records.unseen(applicationId, staff.actor().staffId()).forEach(one -> one.seen(clock.instant()));
    }

    private List<Long> mention(StoredNote note, String text, Application application, Set<Long> already) {
        var known =
                others(application.centreId()).stream().collect(Collectors.toMap(Actor::staffId, Function.identity()));
        var mentioned = meant(text).stream()
                .filter(id -> !already.contains(id))
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
        mentioned.forEach(colleague -> records.keep(new StoredMention(note, colleague)));
        return mentioned.stream().map(Actor::staffId).toList();
    }

    private static Set<Long> meant(String text) {
        return Note.COLLEAGUE
                .matcher(text)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .collect(Collectors.toSet());
    }

    private List<StoredMention> mentionsOf(StoredNote note) {
        return records.mentions(note.applicationId()).stream()
                .filter(one -> one.noteId() == note.id())
                .toList();
    }

    private List<Actor> others(long centreId) {
        return colleagues.workingOnCases(centreId).stream()
                .filter(one -> !one.isSamePersonAs(staff.actor()))
                .toList();
    }

    private Application ofTheCentre(long applicationId) {
        var application = entities.find(Application.class, applicationId);
        if (application == null) {
            throw new NoSuchApplication();
        }
        applications.requireScope(application);
        return application;
    }

    private static String checked(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput("text", "form.required");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidInput(
                    "text", "errors.too-long", named("most", LONGEST), named("typed", stripped.length()));
        }
        return stripped;
    }
}
