package kz.zholdama.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Recomputes the chains of the journal. Entries written while it runs do not disturb it. What a chain cannot show by
 * itself is that its whole end was rewritten: note {@link Intact#hash} outside the database from time to time.
 */
@Service
public class ChainCheck {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final CurrentStaff staff;

    ChainCheck(JdbcClient database, CurrentStaff staff) {
        this.database = database;
        this.staff = staff;
    }

    /** What was found in the chain of a centre; 0 is the national one. */
    public sealed interface Result {

        long centreId();
    }

    /**
     * @param entries number of entries, which is the place of the last one
     * @param hash    of the last entry, hexadecimal
     */
    public record Intact(long centreId, long entries, String hash) implements Result {}

    /** @param sequence place of the first entry that is missing, moved or changed */
    public record Broken(long centreId, long sequence) implements Result {}

    /** Checks every chain of the signed-in person's scope. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
    public List<Result> check() {
        var own = staff.get().centreId();
        return centres()
                .filter(centre -> own == null || own.equals(centre))
                .map(this::chain)
                .toList();
    }

    /** For the command line, where nobody is signed in. */
    List<Result> all() {
        return centres().map(this::chain).toList();
    }

    private Stream<Long> centres() {
        return database
                .sql("select centre_id from journal_head union select distinct centre_id from journal_entry order by 1")
                .query((row, _) -> row.getLong(1))
                .list()
                .stream();
    }

    Result chain(long centreId) {
        var head = database.sql("select sequence, hash from journal_head where centre_id = ?")
                .param(centreId)
                .query((row, _) -> new Link(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(null);
        if (head == null) {
            return new Broken(centreId, 1); // entries, but nothing says how many there were
        }
        var last = Link.BEFORE_FIRST;
        while (last.sequence() < head.sequence()) {
            var batch = batch(centreId, last.sequence(), head.sequence());
            for (var row : batch) {
                var expected = last.next(row.content());
                if (!row.before().isSameAs(last) || !row.place().isSameAs(expected)) {
                    return new Broken(centreId, expected.sequence());
                }
                last = expected;
            }
            if (batch.isEmpty()) {
                return new Broken(centreId, last.sequence() + 1);
            }
        }
        return last.isSameAs(head)
                ? new Intact(centreId, last.sequence(), HexFormat.of().formatHex(last.hash()))
                : new Broken(centreId, last.sequence());
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
