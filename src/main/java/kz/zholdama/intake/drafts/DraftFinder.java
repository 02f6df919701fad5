package kz.zholdama.intake.drafts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds a draft for whoever reads it, goes on with it or ends it; within the caller's transaction. */
@Component
public class DraftFinder {

    private final EntityManager entities;
    private final CurrentStaff staff;
    private final Journal journal;

    DraftFinder(EntityManager entities, CurrentStaff staff, Journal journal) {
        this.entities = entities;
        this.staff = staff;
        this.journal = journal;
    }

    /**
     * For saving and for ending a draft: locked until the transaction ends, held by the caller, unchanged since.
     *
     * @throws TakenOver        when a colleague holds it now
     * @throws ChangedMeanwhile when it has another version by now
     * @throws NoSuchDraft      and the others of {@link #find}
     */
    public StoredDraft lock(long id, long version) {
        var draft = find(id, LockModeType.PESSIMISTIC_WRITE, "draft.change");
        if (!draft.isHeldBy(staff.actor())) {
            throw draft.holder()
                    .<UserFacingException>map(holder -> new TakenOver(holder.name(), draft.changedAt()))
                    .orElseGet(NoSuchDraft::new); // nobody holds it, so nobody writes to it
        }
        if (draft.version() != version) {
            throw new ChangedMeanwhile(draft.changedAt());
        }
        return draft;
    }

    /**
     * A draft of the caller's centre, whoever holds it; a refused look or action is journalled.
     *
     * @throws NoSuchDraft           when it is gone
     * @throws AccessDeniedException when it is another centre's
     */
    public StoredDraft find(long id, LockModeType lock, String action) {
        var draft = entities.find(StoredDraft.class, id, lock);
        if (draft == null) {
            throw new NoSuchDraft();
        }
        if (!staff.get().sees(draft.centreId())) {
            journal.refused(action, Subject.of("draft", id), draft.centreId());
            throw new AccessDeniedException("The draft belongs to another centre");
        }
        return draft;
    }
}
