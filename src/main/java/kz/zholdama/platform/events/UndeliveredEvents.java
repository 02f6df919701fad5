package kz.zholdama.platform.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What has not reached its listeners. It belongs to no centre, so a centre's administrator reads it only. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class UndeliveredEvents {

    private final JdbcClient database;
    private final Redelivery redelivery;
    private final CurrentStaff staff;
    private final Clock clock;

    UndeliveredEvents(JdbcClient database, Redelivery redelivery, CurrentStaff staff, Clock clock) {
        this.database = database;
        this.redelivery = redelivery;
        this.staff = staff;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<UndeliveredEvent> list(int offset, int limit) {
        return database.sql("""
                        select id, event_type, listener, status, attempts, published_at, next_try_at from event_publication
                        order by published_at, id limit ? offset ?""")
                .params(limit, offset)
                .query((row, _) -> {
                    var failed = row.getString(4).equals(Status.FAILED.name());
                    return new UndeliveredEvent(
                            UUID.fromString(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            failed,
                            row.getInt(5),
                            instant(row.getObject(6, LocalDateTime.class)),
                            Optional.ofNullable(row.getObject(7, LocalDateTime.class))
                                    .filter(_ -> failed)
                                    .map(UndeliveredEvents::instant));
                })
                .list();
    }

    public int count() {
        return database.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
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
        if (staff.get().centreId() != null) {
            throw new AccessDeniedException("kept for the whole country");
        }
        var update = database.sql("update event_publication set next_try_at = ? where status = ? and " + which)
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(Status.FAILED.name());
        (id == null ? update : update.param(id)).update();
        redelivery.takeUp();
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
