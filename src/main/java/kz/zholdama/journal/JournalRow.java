package kz.zholdama.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import kz.zholdama.platform.text.TwoNames;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the journal as it is read; {@link ChainedJournal} writes it. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalRow {

    @Id
    private long id;

    private long centreId;
    private long sequence;
    private Instant at;
    private @Nullable Long actorId;
    private String actorName;
    private String actorPosition;
    private @Nullable String actorPositionKk;
    private String actorRoles;
    private @Nullable String clientAddress;
    private String action;
    private String subjectType;
    private String subjectId;

    @Column(name = "before_state")
    private @Nullable String before;

    @Column(name = "after_state")
    private @Nullable String after;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] hash;

    @SuppressWarnings("NullAway.Init")
    protected JournalRow() {}

    JournalEntry entry() {
        return new JournalEntry(
                id,
                centreId == ChainedJournal.NATIONAL ? null : centreId,
                sequence,
                at,
                actorId,
                actorName,
                new TwoNames(actorPosition, actorPositionKk),
                actorRoles,
                clientAddress,
                action,
                new Subject(subjectType, subjectId),
                before,
                after,
                HexFormat.of().formatHex(hash));
    }

    long id() {
        return id;
    }
}
