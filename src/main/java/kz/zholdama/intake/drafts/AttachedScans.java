package kz.zholdama.intake.drafts;

import java.util.Set;
import kz.zholdama.eligibility.DocumentType;

/** What a draft asks of the scans attached to it. */
public interface AttachedScans {

    /** Deletes those of documents that are no longer asked for. Takes part in the running transaction. */
    void drop(StoredDraft draft, Set<DocumentType> documents);
}
