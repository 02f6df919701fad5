package kz.zholdama.verification;

import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.ApplicantInitials;
import kz.zholdama.platform.text.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks documents up for the public check, and tells of them what it may tell (product, §13). */
@Component
class IssuedDocuments {

    private final DocumentArchive archive;
    private final CareerCentres centres;
    private final ApplicantInitials applicants;

    IssuedDocuments(DocumentArchive archive, CareerCentres centres, ApplicantInitials applicants) {
        this.archive = archive;
        this.centres = centres;
        this.applicants = applicants;
    }

    @Transactional(readOnly = true)
    public Optional<GenuineDocument> find(VerificationCode code) {
        return archive.byCode(code).map(this::told);
    }

    /** @param sha256 of all bytes of the document */
    @Transactional(readOnly = true)
    public Optional<GenuineDocument> find(byte[] sha256) {
        return archive.byHash(sha256).map(this::told);
    }

    private GenuineDocument told(StoredDocument document) {
        var annulled = document.annulledAt();
        return new GenuineDocument(
                document.kind(),
                document.number(),
                document.issuedOn(),
                centres.get(document.centreId()).names(),
                applicants.of(document.applicationId()),
                document.signed() ? document.createdBy() : Optional.empty(),
                state(document),
                annulled == null ? null : Dates.dayOf(annulled));
    }

    private Finding state(StoredDocument document) {
        if (!document.isAnnulled()) {
            return Finding.IN_FORCE;
        }
        return archive.isReplaced(document) ? Finding.REPLACED : Finding.ANNULLED;
    }
}
