package kz.zholdama.platform.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/** An undelivered event with its listener, as the registry wants to have it. */
record StoredPublication(
        UUID id,
        Object event,
        PublicationTargetIdentifier listener,
        Instant publishedAt,
        EventPublication.Status status,
        int attempts,
        Instant triedAt)
        implements TargetEventPublication {

    @Override
    public UUID getIdentifier() {
        return id;
    }

    @Override
    public Object getEvent() {
        return event;
    }

    @Override
    public PublicationTargetIdentifier getTargetIdentifier() {
        return listener;
    }

    @Override
    public Instant getPublicationDate() {
        return publishedAt;
    }

    /** What is completed is not stored any more. */
    @Override
    public Optional<Instant> getCompletionDate() {
        return Optional.empty();
    }

    @Override
    public EventPublication.Status getStatus() {
        return status;
    }

    @Override
    public Instant getLastResubmissionDate() {
        return triedAt;
    }

    @Override
    public int getCompletionAttempts() {
        return attempts;
    }

    @Override
    public void markCompleted(Instant at) {
        // its row goes
    }
}
