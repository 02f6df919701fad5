package kz.zholdama.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the chains of a database and recomputes them, whoever asks. */
final class Chains {

    private static final int BATCH = 1000;

    private final JdbcClient database;

    Chains(JdbcClient database) {
        this.database = database;
    }

    /** By centre, the national chain first. */
    List<ChainCheck.Result> check(LongPredicate wanted) {
        return centres().filter(wanted::test).map(this::check).toList();
    }

    private Stream<Long> centres() {
        return database
                .sql("select centre_id from journal_head union select distinct centre_id from journal_entry order by 1")
                .query((row, _) -> row.getLong(1))
                .list()
                .stream();
    }

    ChainCheck.Result check(long centreId) {
        var head = database.sql("select sequence, hash from journal_head where centre_id = ?")
                .param(centreId)
                .query((row, _) -> new Link(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(null);
        if (head == null) {
            return new ChainCheck.Broken(centreId, 1); // entries, but nothing says how many there were
        }
        var last = Link.BEFORE_FIRST;
        while (last.sequence() < head.sequence()) {
            var batch = batch(centreId, last.sequence(), head.sequence());
            for (var row : batch) {
                var expected = last.next(row.content());
                if (!row.before().isSameAs(last) || !row.place().isSameAs(expected)) {
                    return new ChainCheck.Broken(centreId, expected.sequence());
                }
                last = expected;
            }
            if (batch.isEmpty()) {
                return new ChainCheck.Broken(centreId, last.sequence() + 1);
            }
        }
        return last.isSameAs(head)
                ? new ChainCheck.Intact(
                        centreId, last.sequence(), HexFormat.of().formatHex(last.hash()))
                : new ChainCheck.Broken(centreId, last.sequence());
    }

    private List<EntryRow> batch(long centreId, long after, long upTo) {
        return database.sql("select " + EntryRow.COLUMNS
                        + " from journal_entry where centre_id = ? and sequence > ? and sequence <= ?"
                        + " order by sequence limit ?")
                .params(centreId, after, upTo, BATCH)
                .query((row, _) -> EntryRow.of(row))
                .list();
    }
}
