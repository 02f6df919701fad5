package kz.zholdama.intake.scans;

import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.drafts.AttachedScans;
import kz.zholdama.intake.drafts.StoredDraft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets scans go the way of their documents: away with one that a draft drops, over to the case with one that is filed. */
@Component
public class FiledScans implements AttachedScans {

    private final ScanTable table;
    private final ApplicationEventPublisher events;

    FiledScans(ScanTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    @Override
    public void drop(StoredDraft draft, Set<DocumentType> documents) {
        table.ofDraft(draft.id()).stream()
                .filter(scan -> documents.contains(scan.document()))
                .forEach(scan -> remove(draft, scan));
    }

    void remove(StoredDraft draft, Scan scan) {
        table.delete(scan.id());
        events.publishEvent(new ScanHappening.Removed(scan.id(), draft.centreId(), draft.id(), scan.document()));
    }

    /** Those of the documents that were shown; the others end with the draft. */
    public void handOn(StoredDraft draft, Application application) {
        var shown = application.content().documents().stream()
                .filter(PresentedDocument::isPresent)
                .map(PresentedDocument::type)
                .toList();
        table.handOn(draft.id(), application.id(), shown)
                .forEach(scan -> events.publishEvent(new ScanHappening.Filed(
                        scan.id(), draft.centreId(), draft.id(), application.id(), scan.document())));
    }
}
