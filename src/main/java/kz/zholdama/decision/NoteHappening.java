package kz.zholdama.decision;

import java.util.List;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;

/** What is done with the notes of a case. What they say stays out: it may speak of the citizen. */
public sealed interface NoteHappening extends Happening {

    long applicationId();

    long noteId();

    @Override
    default Subject subject() {
        return Subject.of("application", applicationId());
    }

    @Override
    default State after() {
        return State.of("noteId", noteId());
    }

    /**
     * @param by        id of the member of the staff who wrote it
     * @param mentioned ids of his colleagues in it
     */
    @EventType("note.written")
    record Written(long applicationId, Long centreId, long noteId, long by, List<Long> mentioned)
            implements NoteHappening {}

    /** @param mentioned those who were not mentioned before */
    @EventType("note.corrected")
    record Corrected(long applicationId, Long centreId, long noteId, long by, List<Long> mentioned)
            implements NoteHappening {}

    @EventType("note.struck")
    record Struck(long applicationId, Long centreId, long noteId) implements NoteHappening {}
}
