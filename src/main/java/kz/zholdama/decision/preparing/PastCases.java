package kz.zholdama.decision.preparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.PastCase;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.decision.examination.Assessments;
import kz.zholdama.decision.examination.SheetVersion;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.NoSuchApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens cases as they stood at a moment of before, from the versions of their sheets and the assessments that were kept. What
 * was filed never changes. Every opening is a look at personal data and is journalled.
 */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
public class PastCases {

    private final Applications applications;
    private final CaseReader reader;
    private final DecisionRecords records;
    private final Assessments assessments;

    PastCases(Applications applications, CaseReader reader, DecisionRecords records, Assessments assessments) {
        this.applications = applications;
        this.reader = reader;
        this.records = records;
        this.assessments = assessments;
    }

    /**
     * @throws AccessDeniedException for a case of another centre (journalled)
     * @throws NoSuchApplication     when there is none
     */
    @Transactional(readOnly = true)
    public PastCase at(long id, Instant moment) {
        return past(read(id), moment, records.assessment(id, moment), Optional.empty());
    }

    /** As the one who signed a document of the case saw it; empty when none of it was signed. Throws like {@link #at}. */
    @Transactional(readOnly = true)
    public Optional<PastCase> signed(long id, long documentId) {
        var now = read(id);
        return records.assessmentOf(id, documentId).map(kept -> {
            var document = now.documents().stream()
                    .filter(one -> one.id() == documentId)
                    .findFirst();
            return past(now, kept.madeAt(), Optional.of(kept), document);
        });
    }

    private CaseFile read(long id) {
        return reader.read(applications.look(id));
    }

    private PastCase past(
            CaseFile now, Instant moment, Optional<StoredAssessment> kept, Optional<StoredDocument> document) {
        var versions = records.versions(now.id());
        var version =
                versions.stream().filter(one -> !one.madeAt().isAfter(moment)).reduce((_, later) -> later);
        var sheet = version.map(SheetVersion::sheet).orElse(ExaminationSheet.BLANK);
        var knownSince = version.isPresent()
                ? null
                : versions.stream()
                        .findFirst()
                        .filter(SheetVersion::isEarlierUnknown)
                        .map(SheetVersion::madeAt)
                        .orElse(null);
        var assessment = kept.map(StoredAssessment::content).orElseGet(now::assessment);
        var file = new CaseFile(
                now.application(),
                now.version(),
                sheet,
                assessment,
                kept.map(StoredAssessment::madeAt).orElse(null),
                assessments.hints(assessment),
                kept.map(one -> ownHistory(one, sheet)).orElse(List.of()),
                now.circumstances(),
                true,
                now.mustBeHeard(),
                now.asksRepresentative(),
                Optional.empty(),
                now.returns().stream().filter(one -> !one.at().isAfter(moment)).toList(),
                now.documents().stream()
                        .filter(one -> !one.createdAt().isAfter(moment))
                        .toList(),
                now.scans(),
                Optional.empty());
        return new PastCase(
                file, moment, kept.isPresent(), knownSince, document, document.flatMap(StoredDocument::createdBy));
    }

    /** What this system knew of the person then; the rest of the facts' history was entered by hand. */
    private static List<Participation> ownHistory(StoredAssessment kept, ExaminationSheet sheet) {
        var entered = sheet.participations().stream().map(PastCases::whenever).toList();
        return kept.content().facts().history().stream()
                .filter(one -> !entered.contains(whenever(one)))
                .toList();
    }

    /** Whether it ran depends on the day on which it is asked. */
    private static Participation whenever(Participation one) {
        return one.asOf(LocalDate.EPOCH);
    }
}
