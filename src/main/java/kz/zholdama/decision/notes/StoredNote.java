package kz.zholdama.decision.notes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A row of notes. Its author may correct or strike it for a while; then it stands. */
@Entity
@Table(name = "case_note")
class StoredNote {

    private static final Duration OPEN = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long applicationId;

    @Column(name = "note_text")
    private String text;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "written_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "written_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "written_by_position"))
    private Actor writtenBy;

    private Instant writtenAt;
    private @Nullable Instant correctedAt;
    private @Nullable Instant struckAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredNote() {}

    StoredNote(long applicationId, String text, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** @throws NoteStands when he may not */
    void correct(String corrected, Actor by, Instant at) {
        requireOpen(by, at);
        text = corrected;
        correctedAt = at;
    }

    /** What it said is gone; that there was one stays. Throws like {@link #correct}. */
    void strike(Actor by, Instant at) {
        requireOpen(by, at);
        text = "";
        struckAt = at;
    }

    boolean isOpen(Actor reader, Instant at) {
        return struckAt == null && writtenBy.isSamePersonAs(reader) && at.isBefore(writtenAt.plus(OPEN));
    }

    private void requireOpen(Actor by, Instant at) {
        if (!isOpen(by, at)) {
            throw new NoteStands();
        }
    }

    long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    long applicationId() {
        return applicationId;
    }

    Note shown(Map<Long, String> names, Actor reader, Instant at) {
        return new Note(id(), text, names, writtenBy, writtenAt, correctedAt, struckAt != null, isOpen(reader, at));
    }
}
