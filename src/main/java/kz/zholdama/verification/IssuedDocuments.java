package kz.zholdama.verification;

import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.ApplicantInitials;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.signing.browser.ProvedSignature;
import kz.zholdama.signing.browser.SignatureProofs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks documents up for the public check, and tells of them what it may tell (product, §13). */
@Component
class IssuedDocuments {

    private final DocumentArchive archive;
    private final CareerCentres centres;
    private final ApplicantInitials applicants;
    private final SignatureProofs proofs;

    IssuedDocuments(
            DocumentArchive archive, CareerCentres centres, ApplicantInitials applicants, SignatureProofs proofs) {
        this.archive = archive;
        this.centres = centres;
        this.applicants = applicants;
        this.proofs = proofs;
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
                national(document),
                state(document),
                annulled == null ? null : Dates.dayOf(annulled));
    }

    private Optional<ProvedSignature> national(StoredDocument document) {
        return document.signedBeside()
                ? archive.beside(document)
                        .flatMap(kept -> proofs.again(document.id(), kept.content(), kept.signature()))
                : Optional.empty();
    }

    private Finding state(StoredDocument document) {
        if (!document.isAnnulled()) {
            return Finding.IN_FORCE;
        }
        return archive.isReplaced(document) ? Finding.REPLACED : Finding.ANNULLED;
    }
}
