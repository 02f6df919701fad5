package kz.zholdama.decision.timeline;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseTidings.Tiding;
import kz.zholdama.decision.Return;
import kz.zholdama.journal.JournalEntry;

/** One thing that happened in a case. */
public sealed interface Happened {

    Instant at();

    /**
     * As the journal has it.
     *
     * @param returned what a director wrote, of a return
     * @param document that it happened to
     */
    record Written(JournalEntry entry, Optional<Return> returned, Optional<StoredDocument> document)
            implements Happened {

        @Override
        public Instant at() {
            return entry.at();
        }
    }

    record Told(Tiding tiding) implements Happened {

        @Override
        public Instant at() {
            return tiding.at();
        }
    }
}
