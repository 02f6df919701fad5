package kz.zholdama.decision.timeline;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseTidings;
import kz.zholdama.decision.CaseTidings.Tiding;
import kz.zholdama.decision.Return;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.NoSuchApplication;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.referral.Referrals;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened in a case, its documents, its referral and its scans, but for what the reader looked at himself. */
@Service
public class Timeline {

    private final EntityManager entities;
    private final Applications applications;
    private final DocumentArchive archive;
    private final Referrals referrals;
    private final Scans scans;
    private final DecisionRecords records;
    private final JournalReader journal;
    private final List<CaseTidings> tidings;

    Timeline(
            EntityManager entities,
            Applications applications,
            DocumentArchive archive,
            Referrals referrals,
            Scans scans,
            DecisionRecords records,
            JournalReader journal,
            List<CaseTidings> tidings) {
        this.entities = entities;
        this.applications = applications;
        this.archive = archive;
        this.referrals = referrals;
        this.scans = scans;
        this.records = records;
        this.journal = journal;
        this.tidings = tidings;
    }

    /**
     * Some of it, of a case that the caller has before him.
     *
     * @throws AccessDeniedException for a case of another centre (journalled)
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public List<Happened> of(long applicationId, TimelineKind kind, boolean oldestFirst, int offset, int limit) {
        var application = entities.find(Application.class, applicationId);
        if (application == null) {
            throw new NoSuchApplication();
        }
        applications.requireScope(application);
        var documents = archive.ofApplication(applicationId).stream()
                .collect(Collectors.toMap(document -> Subject.of("document", document.id()), Function.identity()));
        // a case has few tidings: all of them are put among as much of the journal as is asked for
        var written = kind.beginnings().isEmpty()
                ? List.<JournalEntry>of()
                : journal.told(
                        subjects(application, documents.keySet()),
                        new JournalReader.Telling(kind.beginnings(), kind.looks(), oldestFirst),
                        0,
                        offset + limit);
        var returns = records.returns(applicationId);
        return new MergedRuns(
                        written.stream()
                                .map(entry -> happened(entry, documents, returns))
                                .toList(),
                        kind.hasTidings() ? told(applicationId, oldestFirst) : List.of(),
                        oldestFirst)
                .all().stream().skip(offset).limit(limit).toList();
    }

    private Collection<Subject> subjects(Application application, Collection<Subject> documents) {
        var all = new ArrayList<>(documents);
        all.add(Subject.of("application", application.id()));
        all.addAll(referrals.recordsOfCase(application.id()));
        scans.of(application).forEach(scan -> all.add(Subject.of("scan", scan.id())));
        return all;
    }

    private List<Happened> told(long applicationId, boolean oldestFirst) {
        var order = Comparator.comparing(Tiding::at);
        return tidings.stream()
                .flatMap(source -> source.of(applicationId).stream())
                .sorted(oldestFirst ? order : order.reversed())
                .<Happened>map(Happened.Told::new)
                .toList();
    }

    /** The entry of a return is written a moment after the return itself. */
    private static Happened happened(
            JournalEntry entry, Map<Subject, StoredDocument> documents, List<Return> latestFirst) {
        var returned = entry.action().equals("decision.returned")
                ? latestFirst.stream()
                        .filter(one -> !one.at().isAfter(entry.at()))
                        .findFirst()
                : Optional.<Return>empty();
        return new Happened.Written(entry, returned, Optional.ofNullable(documents.get(entry.subject())));
    }
}
