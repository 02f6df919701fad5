package kz.zholdama.platform.events;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/**
 * The table behind Spring Modulith's registry: a row an event and listener, written in the transaction that publishes, gone
 * when the listener is through. A failed one is taken up again by {@link Redelivery}, later each time.
 */
@Component
class StoredPublications implements EventPublicationRepository {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPublications.class);

    /** {@code notice.refusal}: given by hand, so that it outlives the method. */
    private static final Pattern STABLE = Pattern.compile("[a-z]+([.-][a-z]+)+");

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** Nobody needs more of them at once. */
    private static final int MOST = 1000;

    private static final String COLUMNS =
            "id, listener, event_type, event_version, content, status, published_at, attempts, tried_at";

    private final JdbcClient database;
    private final EventTypes types;
    private final Clock clock;

    StoredPublications(JdbcClient database, EventTypes types, Clock clock) {
        this.database = database;
        this.types = types;
        this.clock = clock;
    }

    /** A row as it is read; the event may be one that this release does not know. */
    private record Row(
            UUID id,
            String listener,
            EventTypes.Written event,
            Status status,
            Instant publishedAt,
            int attempts,
            Instant triedAt) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    UUID.fromString(row.getString(1)),
                    row.getString(2),
                    new EventTypes.Written(row.getString(3), row.getInt(4), row.getString(5)),
                    Status.valueOf(row.getString(6)),
                    instant(row, 7),
                    row.getInt(8),
                    instant(row, 9));
        }
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        var listener = publication.getTargetIdentifier().getValue();
        if (!STABLE.matcher(listener).matches()) {
            throw new IllegalStateException("A listener whose events are kept has an id of its own: " + listener);
        }
        var event = types.write(publication.getEvent());
        var at = utc(publication.getPublicationDate());
        database.sql("insert into event_publication (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        publication.getIdentifier().toString(),
                        listener,
                        event.name(),
                        event.version(),
                        event.json(),
                        Status.PUBLISHED.name(),
                        at,
                        1,
                        at)
                .update();
        return publication;
    }

    @Override
    public void markProcessing(UUID id) {
        database.sql("update event_publication set status = ?, tried_at = ? where id = ?")
                .params(Status.PROCESSING.name(), utc(clock.instant()), id.toString())
                .update();
    }

    @Override
    public void markCompleted(UUID id, Instant at) {
        database.sql("delete from event_publication where id = ?")
                .param(id.toString())
                .update();
    }

    /** When the registry no longer knows which it was, as of two that are alike. */
    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant at) {
        database.sql("""
                        delete from event_publication where listener = ? and event_type = ? and content = ?
                        order by published_at, id limit 1""")
                .params(
                        listener.getValue(),
                        types.write(event).name(),
                        types.write(event).json())
                .update();
    }

    /** The next attempt waits twice as long as this one did, but never more than some hours. */
    @Override
    @Transactional
    public void markFailed(UUID id) {
        database.sql("select attempts from event_publication where id = ? for update")
                .param(id.toString())
                .query(Integer.class)
                .optional()
                .ifPresent(attempts -> database.sql(
                                "update event_publication set status = ?, tried_at = ?, next_try_at = ? where id = ?")
                        .params(
                                Status.FAILED.name(),
                                utc(clock.instant()),
                                utc(clock.instant().plus(waitAfter(attempts))),
                                id.toString())
                        .update());
    }

    private static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 16));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** @return false when another node was faster */
    @Override
    public boolean markResubmitted(UUID id, Instant at) {
        return database.sql("""
                        update event_publication set status = ?, tried_at = ?, attempts = attempts + 1
                        where id = ? and status = ?""")
                        .params(Status.RESUBMITTED.name(), utc(at), id.toString(), Status.FAILED.name())
                        .update()
                == 1;
    }

    /** What nobody has touched for so long was left by a node that is gone. @return how many */
    int giveUpLeftBefore(Instant reference) {
        var left = database.sql("select id from event_publication where status <> ? and tried_at < ? limit " + MOST)
                .params(Status.FAILED.name(), utc(reference))
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
        left.forEach(this::markFailed);
        return left.size();
    }

    /** Those whose time has come, the oldest first. One that cannot be read waits for a release that can. */
    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        var limit = criteria.getMaxItemsToRead();
        var due = database.sql("select " + COLUMNS + " from event_publication where status = ? and next_try_at <= ?"
                        + " order by published_at, id limit ?")
                .params(Status.FAILED.name(), utc(clock.instant()), limit < 0 ? MOST : Math.min(limit, MOST))
                .query((row, _) -> Row.of(row))
                .list();
        return due.stream().flatMap(row -> readable(row).stream()).toList();
    }

    private Optional<TargetEventPublication> readable(Row row) {
        var publication = publication(row);
        if (publication.isEmpty()) {
            LOG.warn("Event {} v{} for {} cannot be read", row.event.name(), row.event.version(), row.listener);
            if (markResubmitted(row.id, clock.instant())) {
                markFailed(row.id);
            }
        }
        return publication;
    }

    private Optional<TargetEventPublication> publication(Row row) {
        try {
            return types.read(row.event)
                    .map(event -> new StoredPublication(
                            row.id,
                            event,
                            PublicationTargetIdentifier.of(row.listener),
                            row.publishedAt,
                            row.status,
                            row.attempts,
                            row.triedAt));
        } catch (JacksonException _) { // its message quotes the event
            return Optional.empty();
        }
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return found("1 = 1");
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant reference) {
        return found("published_at < ?", utc(reference));
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier listener) {
        var written = types.write(event);
        return found(
                        "listener = ? and event_type = ? and content = ?",
                        listener.getValue(),
                        written.name(),
                        written.json())
                .stream()
                .findFirst();
    }

    @Override
    public List<TargetEventPublication> findByStatus(Status status) {
        return found("status = ?", status.name());
    }

    private List<TargetEventPublication> found(String condition, Object... parameters) {
        return database
                .sql("select " + COLUMNS + " from event_publication where " + condition
                        + " order by published_at, id limit " + MOST)
                .params(parameters)
                .query((row, _) -> Row.of(row))
                .list()
                .stream()
                .flatMap(row -> publication(row).stream())
                .toList();
    }

    @Override
    public int countByStatus(Status status) {
        return database.sql("select count(*) from event_publication where status = ?")
                .param(status.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public void deletePublications(List<UUID> ids) {
        ids.forEach(id -> markCompleted(id, clock.instant()));
    }

    @Override
    public void deleteCompletedPublications() {
        // none is kept
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant reference) {
        // none is kept
    }
}
