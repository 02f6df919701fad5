package kz.zholdama.archive;

import java.util.Optional;
import kz.zholdama.journal.JournalReader.Whereabouts;
import kz.zholdama.journal.Subject;
import org.springframework.stereotype.Component;

/** Tells the journal which centre goes on with the case of a document. */
@Component
class DocumentWhereabouts implements Whereabouts {

    private final Documents documents;

    DocumentWhereabouts(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Long> centre(Subject subject) {
        return subject.ofType("document").flatMap(documents::find).map(StoredDocument::caseCentreId);
    }
}
