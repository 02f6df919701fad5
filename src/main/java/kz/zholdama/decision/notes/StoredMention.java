package kz.zholdama.decision.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A colleague whom a note speaks to, as he was called then; seen once he has opened the case. */
@Entity
@Table(name = "case_mention")
class StoredMention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long noteId;

    @Column
    private long applicationId;

    private long staffId;
    private String name;

    @Column
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredMention() {}

    StoredMention(StoredNote note, Actor colleague) {
        this.noteId = note.id();
        this.applicationId = note.applicationId();
        this.staffId = colleague.staffId();
        this.name = colleague.name();
    }

    void seen(Instant at) {
        seenAt = at;
    }

    long noteId() {
        return noteId;
    }

    long staffId() {
        return staffId;
    }

    String name() {
        return name;
    }
}
