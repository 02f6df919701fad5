package kz.zholdama.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import kz.zholdama.platform.database.Aside;
import kz.zholdama.platform.database.RowLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appends entries to the chains. The head of a chain is one row, locked from here to the end of the transaction: append
 * last. Chains are locked in the order of their centres, so that two transactions never wait for each other.
 */
@Component
class Chain {

    /** An import journals thousands of changes: so many go in one statement. */
    private static final int TOGETHER = 100;

    private static final int COLUMNS = 16;
    private static final String VALUES = "(" + String.join(", ", Collections.nCopies(COLUMNS, "?")) + ")";

    private final Aside aside;
    private final Set<Long> begun = ConcurrentHashMap.newKeySet();

    Chain(Aside aside) {
        this.aside = aside;
    }

    /**
     * Makes sure that the chains have a head, in a transaction of its own: two that both insert the first one could
     * deadlock. Call it before any connection of the {@link Aside} pool is held.
     */
    void begin(Collection<EntryContent> entries) {
        for (var content : entries) {
            if (!begun.contains(content.centreId())) {
                aside.apart(database -> database.sql(
                                "insert ignore into journal_head (centre_id, sequence, hash) values (?, 0, ?)")
                        .params(content.centreId(), EntryContent.FIRST)
                        .update());
                begun.add(content.centreId());
            }
        }
    }

    /** @param database of the transaction in which the entries are to be written */
    void append(JdbcClient database, List<EntryContent> entries, Journal.Watcher watcher) {
        var written = new AtomicInteger();
        entries.stream().collect(Collectors.groupingBy(EntryContent::centreId)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(chain -> append(
                        database,
                        chain.getKey(),
                        chain.getValue(),
                        some -> watcher.written(written.addAndGet(some), entries.size())));
    }

    private void append(JdbcClient database, long centreId, List<EntryContent> entries, IntConsumer written) {
        var head = lock(database, centreId);
        for (var from = 0; from < entries.size(); from += TOGETHER) {
            var rows = new ArrayList<@Nullable Object>();
            for (var content : entries.subList(from, Math.min(entries.size(), from + TOGETHER))) {
                var next = head.next(content);
                rows.addAll(row(content, next, head.hash()));
                head = next;
            }
            insert(database, rows);
            written.accept(rows.size() / COLUMNS);
        }
        database.sql("update journal_head set sequence = ?, hash = ? where centre_id = ?")
                .params(head.sequence(), head.hash(), centreId)
                .update();
    }

    private static Link lock(JdbcClient database, long centreId) {
        return RowLock.take(
                database,
                () -> database.sql("select sequence, hash from journal_head where centre_id = ?" + RowLock.BRIEFLY)
                        .param(centreId)
                        .query((row, _) -> new Link(row.getLong(1), row.getBytes(2)))
                        .single());
    }

    private static List<@Nullable Object> row(EntryContent content, Link place, byte[] previous) {
        return Arrays.asList(
                content.centreId(),
                place.sequence(),
                content.at(),
                content.actorId(),
                content.actorName(),
                content.actorPosition().russian(),
                content.actorPosition().kazakh(),
                content.actorRoles(),
                content.clientAddress(),
                content.action(),
                content.subject().type(),
                content.subject().id(),
                content.before(),
                content.after(),
                previous,
                place.hash());
    }

    private static void insert(JdbcClient database, List<@Nullable Object> rows) {
        database.sql("""
                insert into journal_entry (centre_id, sequence, at, actor_id, actor_name, actor_position, actor_position_kk,
                    actor_roles, client_address, action, subject_type, subject_id, before_state, after_state, previous_hash, hash)
                values\s""" + String.join(", ", Collections.nCopies(rows.size() / COLUMNS, VALUES)))
                .params(rows)
                .update();
    }
}
