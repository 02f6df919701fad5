package kz.zholdama.intake.scans;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.drafts.DraftFinder;
import kz.zholdama.intake.drafts.StoredDraft;
import kz.zholdama.intake.drafts.TakenOver;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.scans.ScanCheck;
import kz.zholdama.platform.scans.ScanContent;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.scans.ScanRefused;
import kz.zholdama.platform.scans.ScanRefused.Reason;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.regulation.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Optional scans of presented documents, kept in the database. Never of an identity document (law on personal data, art. 7).
 * They belong to a draft and end with it, or go over to the case that is registered from it. Each look is journalled.
 */
@Service
public class Scans {

    private static final String TYPE = "scan";
    private static final Set<Role> READERS = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);

    private final ScanTable table;
    private final FiledScans filed;
    private final DraftFinder drafts;
    private final Settings settings;
    private final CurrentStaff staff;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scans(
            ScanTable table,
            FiledScans filed,
            DraftFinder drafts,
            Settings settings,
            CurrentStaff staff,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.filed = filed;
        this.drafts = drafts;
        this.settings = settings;
        this.staff = staff;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The largest scan, in bytes. */
    @PreAuthorize("hasRole('SPECIALIST')")
    public int largest() {
        return settings.scanBytes();
    }

    /** How many scans one document may have. */
    @PreAuthorize("hasRole('SPECIALIST')")
    public int perDocument() {
        return settings.scansPerDocument();
    }

    /**
     * Keeps a scan of a document that the draft says was presented.
     *
     * @param version the draft's, as the screen got it last; it stays
     * @throws ScanRefused when it is no whole PDF, JPEG or PNG, is too large or one too many, or when the document may have none
     * @throws TakenOver   and the others of {@link DraftFinder#lock}
     */
    @Transactional
    @PreAuthorize("hasRole('SPECIALIST')")
    public Scan add(long draftId, long version, DocumentType document, byte[] content) {
        var format = checked(document, content);
        var draft = drafts.lock(draftId, version);
        if (table.ofDraft(draftId).stream()
                        .filter(scan -> scan.document().equals(document))
                        .count()
                >= perDocument()) {
            throw new ScanRefused(Reason.TOO_MANY, named("most", perDocument()));
        }
        return insert(draft, document, format, content);
    }

    /**
     * Puts another scan of the same document in the place of one; when it is refused, the old one stays.
     *
     * @throws NoSuchScan when the draft has no such scan
     * @throws ScanRefused and the others of {@link #add}
     */
    @Transactional
    @PreAuthorize("hasRole('SPECIALIST')")
    public Scan replace(long draftId, long version, long scanId, byte[] content) {
        var draft = drafts.lock(draftId, version);
        var old = ofDraft(draft, scanId);
        var format = checked(old.document(), content);
        filed.remove(draft, old);
        return insert(draft, old.document(), format, content);
    }

    /** Deletes a scan of a draft. Throws like {@link #replace}. */
    @Transactional
    @PreAuthorize("hasRole('SPECIALIST')")
    public void remove(long draftId, long version, long scanId) {
        var draft = drafts.lock(draftId, version);
        filed.remove(draft, ofDraft(draft, scanId));
    }

    /** The scans of a draft of the caller's centre, the earliest first. Throws like {@link DraftFinder#find}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SPECIALIST')")
    public List<Scan> ofDraft(long draftId) {
        drafts.find(draftId, LockModeType.NONE, "draft.look");
        return table.ofDraft(draftId);
    }

    /** The scans of a case, the earliest first. Needs a look at the case. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public List<Scan> of(Application application) {
        return table.ofApplication(application.id());
    }

    /**
     * A scan with its bytes: of a case for its readers, of a draft for the specialists of its centre. The look is journalled,
     * and so is a refused one.
     *
     * @throws NoSuchScan            when there is none
     * @throws AccessDeniedException for anybody else
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public ScanContent open(long id) {
        var found = table.find(id);
        if (READERS.stream().noneMatch(staff.get()::has)) {
            journal.refused(
                    "scan.look",
                    Subject.of(TYPE, id),
                    found.map(ScanTable.Row::centreId).orElse(staff.get().centreId()));
            throw new AuthorizationDeniedException("Scans are for those who work with cases");
        }
        var row = found.orElseThrow(NoSuchScan::new);
        var readers = row.draftId() == null ? READERS : Set.of(Role.SPECIALIST);
        if (!staff.get().sees(row.centreId()) || readers.stream().noneMatch(staff.get()::has)) {
            journal.refused("scan.look", Subject.of(TYPE, id), row.centreId());
            throw new AccessDeniedException("The scan is not for this member of staff");
        }
        journal.looked(Subject.of(TYPE, id), row.centreId());
        return new ScanContent(
                row.scan().format(), row.scan().fileName(), table.content(id).orElseThrow(NoSuchScan::new));
    }

    private ScanFormat checked(DocumentType document, byte[] content) {
        if (!document.mayBeCopied()) {
            throw new ScanRefused(Reason.IDENTITY_DOCUMENT);
        }
        return ScanCheck.formatOf(content, largest());
    }

    private Scan ofDraft(StoredDraft draft, long scanId) {
        return table.find(scanId)
                .filter(row -> draft.id().equals(row.draftId()))
                .orElseThrow(NoSuchScan::new)
                .scan();
    }

    private Scan insert(StoredDraft draft, DocumentType document, ScanFormat format, byte[] content) {
        if (draft.content().documents().stream()
                .filter(PresentedDocument::isPresent)
                .noneMatch(shown -> shown.type().equals(document))) {
            throw new ScanRefused(Reason.NOT_PRESENTED);
        }
        var sha256 = Sha256.of(content);
        if (table.has(draft.id(), document, sha256)) {
            throw new ScanRefused(Reason.TWICE);
        }
        var id = table.insert(draft, document, format, content, sha256, staff.actor(), clock.instant());
        events.publishEvent(new ScanHappening.Added(id, draft.centreId(), draft.id(), document, format));
        return table.find(id).orElseThrow(NoSuchScan::new).scan();
    }
}
