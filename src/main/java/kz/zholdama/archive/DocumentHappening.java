package kz.zholdama.archive;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to a document in the archive. */
public sealed interface DocumentHappening extends Happening {

    long documentId();

    @Override
    default Subject subject() {
        return Subject.of("document", documentId());
    }

    /** @param number null for a refusal receipt */
    @EventType("document.stored")
    record Stored(
            long documentId,
            Long centreId,
            long applicationId,
            DocumentKind kind,
            @Nullable String number,
            String sha256)
            implements DocumentHappening {

        @Override
        public State after() {
            return State.of("kind", kind.name())
                    .and("number", number == null ? "" : number)
                    .and("applicationId", applicationId)
                    .and("sha256", sha256);
        }
    }

    @EventType("document.annulled")
    record Annulled(long documentId, Long centreId, long byDocumentId) implements DocumentHappening {

        @Override
        public State after() {
            return State.of("byDocumentId", byDocumentId);
        }
    }
}
