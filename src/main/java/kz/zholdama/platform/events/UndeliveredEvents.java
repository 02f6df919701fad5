package kz.zholdama.platform.events;

import static kz.zholdama.platform.Utc.utc;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has not reached its listeners. It belongs to no centre, so a centre's administrator reads it only. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class UndeliveredEvents {

    private final EntityManager entities;
    private final JdbcClient database;
    private final Redelivery redelivery;
    private final CurrentStaff staff;
    private final Clock clock;

    UndeliveredEvents(
            EntityManager entities, JdbcClient database, Redelivery redelivery, CurrentStaff staff, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.redelivery = redelivery;
        this.staff = staff;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public Slice<UndeliveredEvent> page(Page page) {
        return all().page(entities, page).map(PublicationRow::told);
    }

    /** How many there are, counted as far as it is quick. */
    @Transactional(readOnly = true)
    public Found found() {
        return all().count(entities, Found.COUNTED);
    }

    /**
     * Tries a failed one now instead of at its time; one that is on its way or was delivered meanwhile is left alone.
     *
     * @throws AccessDeniedException for the administrator of a centre
     */
    public void tryAgain(UUID id) {
        again("id = ?", id.toString());
    }

    /** Tries all failed ones now, some at once, the others in the minutes that follow. Throws like {@link #tryAgain}. */
    public void tryAllAgain() {
        again("1 = 1", null);
    }

    private void again(String which, @Nullable String id) {
        staff.requireNational();
        var update = database.sql("update event_publication set next_try_at = ? where status = ? and " + which)
                .param(utc(clock.instant()))
                .param(Status.FAILED.name());
        (id == null ? update : update.param(id)).update();
        redelivery.takeUp();
    }

    private static KeyedList<PublicationRow, PublicationRow> all() {
        return new KeyedList<>(
                PublicationRow.class,
                Restriction.unrestricted(),
                (_, row) -> row,
                Ordering.<PublicationRow, PublicationRow, Instant>by(
                                PublicationRow_.publishedAt, PublicationRow::publishedAt, true)
                        .then(PublicationRow_.id, PublicationRow::id, true));
    }
}
