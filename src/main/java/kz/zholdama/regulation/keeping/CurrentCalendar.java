package kz.zholdama.regulation.keeping;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import kz.zholdama.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working calendar in force. For reading it is kept for a minute, so that lists cost no query a line; a transaction
 * that stores a deadline {@linkplain #keep keeps} it, and then sees a change of any node at once.
 */
@Component
public class CurrentCalendar {

    private static final long FRESH_FOR = Duration.ofMinutes(1).toNanos();

    private final CalendarRecords records;
    private final AtomicReference<@Nullable Read> latest = new AtomicReference<>();

    /**
     * @param revision read before the calendar, which is therefore no older
     * @param calendar null when it has changed and was not read since
     */
    private record Read(long revision, @Nullable WorkingCalendar calendar, long at) {}

    CurrentCalendar(CalendarRecords records) {
        this.records = records;
    }

    public WorkingCalendar get() {
        var read = latest.get();
        return read != null && read.calendar() != null && System.nanoTime() - read.at() < FRESH_FOR
                ? read.calendar()
                : read(records.revision());
    }

    /** The calendar as it is, and as it stays until the running transaction ends. */
    public WorkingCalendar keep() {
        var revision = records.keptRevision();
        var read = latest.get();
        return read != null && read.calendar() != null && read.revision() == revision
                ? read.calendar()
                : read(revision);
    }

    private WorkingCalendar read(long revision) {
        var calendar = records.calendar();
        var read = new Read(revision, calendar, System.nanoTime());
        latest.accumulateAndGet(read, (known, fresh) -> known == null || known.revision() <= revision ? fresh : known);
        return calendar;
    }

    /**
     * To be called in the transaction of the change.
     *
     * @param revision its number
     */
    public void changed(long revision) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                // a reader may be about to put in what it read before the commit, or we our own change that was rolled
                // back
                latest.set(status == STATUS_COMMITTED ? new Read(revision, null, 0) : null);
            }
        });
    }
}
