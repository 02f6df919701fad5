package kz.zholdama.intake.scans;

import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import kz.zholdama.platform.scans.ScanFormat;

/** What happens to a scan of a presented document. */
sealed interface ScanHappening extends Happening {

    long scanId();

    @Override
    default Subject subject() {
        return Subject.of("scan", scanId());
    }

    @EventType("scan.added")
    record Added(long scanId, Long centreId, long draftId, DocumentType document, ScanFormat format)
            implements ScanHappening {

        @Override
        public State after() {
            return State.of("draftId", draftId).and("document", document.name()).and("format", format.name());
        }
    }

    @EventType("scan.removed")
    record Removed(long scanId, Long centreId, long draftId, DocumentType document) implements ScanHappening {

        @Override
        public State before() {
            return State.of("draftId", draftId).and("document", document.name());
        }
    }

    /** With the draft that became a case. */
    @EventType("scan.filed")
    record Filed(long scanId, Long centreId, long draftId, long applicationId, DocumentType document)
            implements ScanHappening {

        @Override
        public State before() {
            return State.of("draftId", draftId);
        }

        @Override
        public State after() {
            return State.of("applicationId", applicationId).and("document", document.name());
        }
    }
}
