package kz.zholdama.platform.events;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.EventPublication.Status;

/** A row of the registry as a list shows it; {@link StoredPublications} writes it. */
@Entity
@Immutable
@Table(name = "event_publication")
class PublicationRow {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    private String eventType;
    private String listener;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;
    private Instant publishedAt;
    private @Nullable Instant nextTryAt;

    @SuppressWarnings("NullAway.Init")
    protected PublicationRow() {}

    UUID id() {
        return id;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    UndeliveredEvent told() {
        var failed = status == Status.FAILED;
        return new UndeliveredEvent(
                id,
                eventType,
                listener,
                failed,
                attempts,
                publishedAt,
                Optional.ofNullable(nextTryAt).filter(_ -> failed));
    }
}
