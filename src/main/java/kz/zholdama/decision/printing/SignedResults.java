package kz.zholdama.decision.printing;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.PrintOrder;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.reading.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signed results that lie at the centre: on the way from the director's desk to the applicants. */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
public class SignedResults {

    private final Applications applications;
    private final DocumentArchive archive;

    SignedResults(Applications applications, DocumentArchive archive) {
        this.applications = applications;
        this.archive = archive;
    }

    /** A result with the case that it ends. */
    public record Result(CaseSummary summary, StoredDocument document) {

        @Override
        public String toString() {
            return "Result[" + document.id() + "]";
        }
    }

    /** Of the cases of a list those whose result has not reached its applicant, as many as are printed at once. */
    @Transactional(readOnly = true)
    public List<Result> toHandOver(CaseQuery query) {
        var signed = EnumSet.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED);
        if (!query.statuses().isEmpty()) {
            signed.retainAll(query.statuses());
        }
        return signed.isEmpty()
                ? List.of()
                : applications.page(query.only(signed).onlyToHandOver(), Page.at(0, PrintOrder.MOST)).rows().stream()
                        .flatMap(this::result)
                        .toList();
    }

    /** What was signed in these cases and is in force, in their order. */
    @Transactional(readOnly = true)
    public List<StoredDocument> of(List<Long> applicationIds) {
        return applicationIds.stream().flatMap(this::inForce).toList();
    }

    private Stream<Result> result(CaseSummary summary) {
        return inForce(summary.id()).map(document -> new Result(summary, document));
    }

    private Stream<StoredDocument> inForce(long applicationId) {
        return archive.ofApplication(applicationId).stream()
                .filter(document -> !document.isAnnulled()
                        && (document.kind() == DocumentKind.REFERRAL || document.kind() == DocumentKind.REFUSAL));
    }
}
