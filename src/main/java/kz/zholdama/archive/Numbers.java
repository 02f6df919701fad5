package kz.zholdama.archive;

import java.time.LocalDate;
import java.util.OptionalLong;
import kz.zholdama.platform.database.Aside;
import kz.zholdama.platform.database.RowLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers per centre, kind and year, without gaps or repeats: the counter's row stays locked until the caller's
 * transaction ends, and a rollback gives the number back.
 */
@Component
public class Numbers {

    private final JdbcClient database;
    private final Aside aside;

    Numbers(JdbcClient database, Aside aside) {
        this.database = database;
        this.aside = aside;
    }

    /**
     * The next number, such as {@code SEM-R-2026-000123}. Everyone else who numbers this kind in this centre waits from
     * here to the end of the transaction: ask for it as late as possible, after every other lock.
     *
     * @param on day of the document; its year is the counter's
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(DocumentKind kind, long centreId, String centreCode, LocalDate on) {
        var letter = kind.letter();
        var last = lock(kind, centreId, on.getYear());
        if (last.isEmpty()) {
            begin(kind, centreId, on.getYear());
            last = lock(kind, centreId, on.getYear());
        }
        var number = last.orElseThrow() + 1;
        database.sql("update document_counter set last_number = ? where centre_id = ? and kind = ? and year = ?")
                .params(number, centreId, kind.name(), on.getYear())
                .update();
        return "%s-%s-%d-%06d".formatted(centreCode, letter, on.getYear(), number);
    }

    private OptionalLong lock(DocumentKind kind, long centreId, int year) {
        return RowLock.take(
                        database,
                        () -> database.sql(
                                        "select last_number from document_counter where centre_id = ? and kind = ? and year = ?"
                                                + RowLock.BRIEFLY)
                                .params(centreId, kind.name(), year)
                                .query(Long.class)
                                .optional())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Committed apart: transactions that race to insert the first row of a year could deadlock. */
    private void begin(DocumentKind kind, long centreId, int year) {
        aside.apart(own -> own.sql(
                        "insert ignore into document_counter (centre_id, kind, year, last_number) values (?, ?, ?, 0)")
                .params(centreId, kind.name(), year)
                .update());
    }
}
