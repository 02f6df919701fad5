package kz.zholdama.archive;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.database.Aside;
import kz.zholdama.platform.database.RowLock;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was printed or signed, byte for byte: stored once, never rendered again, at most annulled by a later act.
 * They are read by those who work with cases and by auditors, in the centre that goes on with the case; a look and a refused
 * look are journalled.
 */
@Service
public class DocumentArchive {

    private static final String TYPE = "document";
    private static final Set<Role> READERS = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);

    private final SecureRandom random = new SecureRandom();
    private final Documents documents;
    private final Aside aside;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    DocumentArchive(
            Documents documents,
            Aside aside,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.documents = documents;
        this.aside = aside;
        this.journal = journal;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** A code for a document that is about to be rendered. */
    public VerificationCode newCode() {
        return VerificationCode.random(random);
    }

    /**
     * Stores a document in the caller's transaction, with whatever it belongs to, or not at all.
     *
     * @param content the PDF as it is printed, sent and verified from then on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredDocument store(NewDocument document, byte[] content) {
        return store(document, content, null);
    }

    /** @param signature kept beside it: CMS over exactly this content; null where there is none or it is within it */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredDocument store(NewDocument document, byte[] content, byte @Nullable [] signature) {
        var sha256 = Sha256.of(content);
        var by = staff.find().map(principal -> document.signed() ? signer(principal) : principal.actor());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the table keeps it
        var id = documents.insert(document, content, signature, sha256, by, at);
        var hash = HexFormat.of().formatHex(sha256);
        events.publishEvent(new DocumentHappening.Stored(
                id, document.centreId(), document.applicationId(), document.kind(), document.number(), hash));
        return new StoredDocument(
                id,
                document.kind(),
                Optional.ofNullable(document.number()),
                document.applicationId(),
                document.centreId(),
                document.centreId(), // the case is there when something of it is stored
                document.code(),
                document.signed(),
                signature != null,
                document.issuedOn(),
                content.length,
                hash,
                at,
                by,
                null,
                null);
    }

    /** As the public check names him: who signs in the place of a director, with the act by which he does. */
    private static Actor signer(StaffPrincipal principal) {
        var actor = principal.actor();
        return principal
                .actingAs()
                .map(acting -> new Actor(actor.staffId(), actor.name(), acting.inFull()))
                .orElse(actor);
    }

    /**
     * @throws NoSuchDocument        when there is none
     * @throws AccessDeniedException when it is another centre's, or the reader has nothing to do with cases
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public StoredDocument get(long id) {
        demandReader(id);
        return seen(documents.find(id).orElseThrow(NoSuchDocument::new));
    }

    /**
     * The documents of a case, the earliest first.
     *
     * @throws AccessDeniedException when they are another centre's
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public List<StoredDocument> ofApplication(long applicationId) {
        return documents.ofApplication(applicationId).stream().map(this::seen).toList();
    }

    /**
     * The bytes as they were stored; the look is journalled.
     *
     * @throws NoSuchDocument        when there is none
     * @throws AccessDeniedException when it is another centre's, or the reader has nothing to do with cases
     * @throws DocumentDamaged       when the bytes are not those of its hash
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public byte[] content(long id) {
        var document = get(id);
        journal.looked(Subject.of(TYPE, id), document.caseCentreId());
        return intact(document);
    }

    private byte[] intact(StoredDocument document) {
        var content = documents.content(document.id());
        if (!Sha256.hex(content).equals(document.sha256())) {
            throw new DocumentDamaged(document.id());
        }
        return content;
    }

    /** A signed result in force, on its way to who applied for it, byte for byte. */
    public static final class Released {

        private final StoredDocument document;
        private final byte[] content;
        private final byte @Nullable [] signature;

        Released(StoredDocument document, byte[] content, byte @Nullable [] signature) {
            this.document = document;
            this.content = content;
            this.signature = signature;
        }

        public StoredDocument document() {
            return document;
        }

        public byte[] content() {
            return content;
        }

        /** CMS over exactly this content, DER; empty where the signature is within the document. */
        public Optional<byte[]> signature() {
            return Optional.ofNullable(signature);
        }
    }

    /**
     * The signed result of a case that is in force, for the system of others by which the person applied; the look is
     * journalled. Whose the case is, the caller has asked.
     *
     * @throws DocumentDamaged when the bytes are not those of its hash
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('INTEGRATION')")
    public Optional<Released> result(long applicationId) {
        return documents.ofApplication(applicationId).stream()
                .filter(one -> one.kind().isDecision() && one.signed() && !one.isAnnulled())
                .reduce((_, later) -> later)
                .map(one -> {
                    journal.looked(Subject.of(TYPE, one.id()), one.caseCentreId());
                    return new Released(one, intact(one), documents.signature(one.id()));
                });
    }

    /** Whether a document is signed by this signature, kept beside it. Same exceptions as {@link #get}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('DIRECTOR')")
    public boolean hasBeside(long id, byte @Nullable [] signature) {
        return signature != null && Arrays.equals(signature, documents.signature(get(id).id()));
    }

    /**
     * The signature kept beside a document (CMS, DER); the look is journalled like one at the document.
     *
     * @throws NoSuchDocument        when there is none
     * @throws AccessDeniedException when it is another centre's, or the reader has nothing to do with cases
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public byte[] signature(long id) {
        var document = get(id);
        var signature = documents.signature(id);
        if (signature == null) {
            throw new NoSuchDocument();
        }
        journal.looked(Subject.of(TYPE, id), document.caseCentreId());
        return signature;
    }

    /** A document with the signature kept beside it, for the public check, like {@link #byCode}: none of it is given out. */
    public static final class Beside {

        private final byte[] content;
        private final byte[] signature;

        Beside(byte[] content, byte[] signature) {
            this.content = content;
            this.signature = signature;
        }

        public byte[] content() {
            return content;
        }

        public byte[] signature() {
            return signature;
        }
    }

    /** What was signed, and the signature; empty for a document without one in a file of its own. The hash is not looked at. */
    @Transactional(readOnly = true)
    public Optional<Beside> beside(StoredDocument document) {
        return Optional.ofNullable(documents.signature(document.id()))
                .map(signature -> new Beside(documents.content(document.id()), signature));
    }

    /** The document with this code, where the caller may see it; a code that a person typed or a scanner read. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Optional<StoredDocument> scanned(VerificationCode code) {
        return documents.find(code).filter(found -> staff.get().sees(found.caseCentreId()));
    }

    /** The document with this number, where the caller may see it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Optional<StoredDocument> numbered(String number) {
        return documents.findByNumber(number).filter(found -> staff.get().sees(found.caseCentreId()));
    }

    /** The document with this code printed on it: for the public check, so without scope; show no more than it may. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> byCode(VerificationCode code) {
        return documents.find(code);
    }

    /**
     * The document with this code, asked for over an own connection, after every transaction that stores it has ended: for
     * one who had no answer to his commit.
     *
     * @throws org.springframework.dao.DataAccessException when the database does not answer, or that transaction goes on
     */
    @PreAuthorize("hasRole('DIRECTOR')")
    public Optional<StoredDocument> settled(VerificationCode code) {
        return aside.apart(own -> RowLock.take(own, () -> Documents.settled(own, code)));
    }

    /** The document whose bytes have this hash: for the public check of a file, like {@link #byCode}. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> byHash(byte[] sha256) {
        return documents.findByHash(sha256);
    }

    /** Whether another decision of the same case, in force, came in the place of an annulled one. */
    @Transactional(readOnly = true)
    public boolean isReplaced(StoredDocument document) {
        return document.isAnnulled()
                && document.kind().isDecision()
                && documents.ofApplication(document.applicationId()).stream()
                        .anyMatch(later -> later.kind().isDecision() && !later.isAnnulled());
    }

    /**
     * Marks a document as annulled by an act stored before, in the caller's transaction. The bytes stay.
     *
     * @throws AlreadyAnnulled when somebody was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('DIRECTOR')")
    public void annul(long id, long byActId) {
        var document = get(id);
        if (!documents.annul(id, byActId, clock.instant())) {
            throw new AlreadyAnnulled();
        }
        events.publishEvent(new DocumentHappening.Annulled(id, document.caseCentreId(), byActId));
    }

    /** Not by an annotation alone: the refused look is journalled. */
    private void demandReader(long id) {
        var reader = staff.get();
        if (READERS.stream().noneMatch(reader::has)) {
            var centre = documents.find(id).map(StoredDocument::caseCentreId).orElse(reader.centreId());
            journal.refused(TYPE + ".look", Subject.of(TYPE, id), centre);
            throw new AuthorizationDeniedException("Documents of citizens are for those who work with their cases");
        }
    }

    private StoredDocument seen(StoredDocument document) {
        if (!staff.get().sees(document.caseCentreId())) {
            journal.refused(TYPE + ".look", Subject.of(TYPE, document.id()), document.caseCentreId());
            throw new AccessDeniedException("document of another centre");
        }
        return document;
    }
}
