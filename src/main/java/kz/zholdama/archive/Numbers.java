package kz.zholdama.archive;

import static kz.zholdama.platform.Utc.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kz.zholdama.platform.database.Aside;
import kz.zholdama.platform.database.RowLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers per centre, kind and year, without gaps or repeats: the counter's row stays locked until the caller's
 * transaction ends, a rollback gives the number back, and one that was released goes out before any new one
 * (docs/adr/0010).
 */
@Component
public class Numbers {

    private final JdbcClient database;
    private final Aside aside;
    private final Clock clock;

    Numbers(JdbcClient database, Aside aside, Clock clock) {
        this.database = database;
        this.aside = aside;
        this.clock = clock;
    }

    /**
     * @param last     the highest one given out
     * @param released how many up to that one are free again
     */
    private record Counter(DocumentKind kind, long centreId, int year, long last, long released) {}

    /**
     * The next number, such as {@code SEM-R-2026-000123}. Everyone else who numbers this kind in this centre waits from
     * here to the end of the transaction: ask for it as late as possible, after every other lock.
     *
     * @param on day of the document; its year is the counter's
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(DocumentKind kind, long centreId, String centreCode, LocalDate on) {
        var counter = lock(kind, centreId, on.getYear()).orElseGet(() -> {
            begin(kind, centreId, on.getYear());
            return lock(kind, centreId, on.getYear()).orElseThrow();
        });
        return written(kind, centreCode, on.getYear(), take(counter));
    }

    /** As it stands on a document. */
    public static String written(DocumentKind kind, String centreCode, int year, long number) {
        return "%s-%s-%d-%06d".formatted(centreCode, kind.letter(), year, number);
    }

    /** Whether a text may be such a number, so that it is worth looking for. */
    public static boolean isLike(DocumentKind kind, String text) {
        return text.matches("[A-Z]{2,6}-" + kind.letter() + "-[0-9]{4}-[0-9]{6,12}");
    }

    private long take(Counter counter) {
        if (counter.released() == 0) {
            set(counter, counter.last() + 1, 0);
            return counter.last() + 1;
        }
        var smallest = of("select min(number) from released_number", counter)
                .query(Long.class)
                .single();
        of("delete from released_number", counter, " and number = ?")
                .param(smallest)
                .update();
        set(counter, counter.last(), counter.released() - 1);
        return smallest;
    }

    /**
     * Gives a number back that stands on no document. The last one is taken off its counter; any other is kept until the
     * next document of its year asks, or for good as the proof that nobody has it.
     *
     * @param number as {@link #next} gave it
     * @param isFree gives up what stood for the number, and says whether that was still there. Asked under the counter's
     *               lock, as numbers are used: whoever takes and whoever gives up never wait crosswise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(DocumentKind kind, long centreId, String number, BooleanSupplier isFree) {
        var parts = number.split("-", -1);
        var counter =
                lock(kind, centreId, Integer.parseInt(parts[parts.length - 2])).orElseThrow();
        if (!isFree.getAsBoolean()) {
            return;
        }
        database.sql("insert into released_number (centre_id, kind, year, number, released_at) values (?, ?, ?, ?, ?)")
                .params(
                        centreId,
                        kind.name(),
                        counter.year(),
                        Long.parseLong(parts[parts.length - 1]),
                        utc(clock.instant()))
                .update();
        var released = new HashSet<>(of("select number from released_number", counter)
                .query(Long.class)
                .list());
        var last = counter.last();
        while (released.remove(last)) {
            last--;
        }
        of("delete from released_number", counter, " and number > ?")
                .param(last)
                .update();
        set(counter, last, released.size());
    }

    private Optional<Counter> lock(DocumentKind kind, long centreId, int year) {
        return RowLock.take(
                database,
                () -> database.sql(
                                "select last_number, released from document_counter where centre_id = ? and kind = ? and year = ?"
                                        + RowLock.BRIEFLY)
                        .params(centreId, kind.name(), year)
                        .query((row, _) -> new Counter(kind, centreId, year, row.getLong(1), row.getLong(2)))
                        .optional());
    }

    private void set(Counter counter, long last, long released) {
        database.sql(
                        "update document_counter set last_number = ?, released = ? where centre_id = ? and kind = ? and year = ?")
                .params(last, released, counter.centreId(), counter.kind().name(), counter.year())
                .update();
    }

    private JdbcClient.StatementSpec of(String statement, Counter counter, String... more) {
        return database.sql(statement + " where centre_id = ? and kind = ? and year = ?" + String.join("", more))
                .params(counter.centreId(), counter.kind().name(), counter.year());
    }

    /** Committed apart: transactions that race to insert the first row of a year could deadlock. */
    private void begin(DocumentKind kind, long centreId, int year) {
        aside.apart(own -> own.sql(
                        "insert ignore into document_counter (centre_id, kind, year, last_number) values (?, ?, ?, 0)")
                .params(centreId, kind.name(), year)
                .update());
    }
}
