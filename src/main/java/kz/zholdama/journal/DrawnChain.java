package kz.zholdama.journal;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The chain of a centre to which the past of a demo is appended, of which millions of entries are written past the journal. What
 * they say is invented; that nobody has changed them since can be checked as of any others.
 */
public final class DrawnChain {

    private final long centreId;
    private Link head;

    private DrawnChain(long centreId, Link head) {
        this.centreId = centreId;
        this.head = head;
    }

    public static DrawnChain of(JdbcClient database, long centreId) {
        return new DrawnChain(
                centreId,
                database.sql("select sequence, hash from journal_head where centre_id = ?")
                        .param(centreId)
                        .query((row, _) -> new Link(row.getLong(1), row.getBytes(2)))
                        .optional()
                        .orElse(Link.BEFORE_FIRST));
    }

    /** @param entry its columns; takes those that tell its place, hashes in hexadecimal digits */
    public void append(Map<String, @Nullable String> entry) {
        var actor = entry.get("actor_id");
        var next = head.next(new EntryContent(
                centreId,
                LocalDateTime.parse(text(entry, "at").replace(' ', 'T')),
                actor == null ? null : Long.valueOf(actor),
                text(entry, "actor_name"),
                new TwoNames(text(entry, "actor_position"), entry.get("actor_position_kk")),
                text(entry, "actor_roles"),
                entry.get("client_address"),
                text(entry, "action"),
                new Subject(text(entry, "subject_type"), text(entry, "subject_id")),
                entry.get("before_state"),
                entry.get("after_state")));
        entry.put("sequence", String.valueOf(next.sequence()));
        entry.put("previous_hash", HexFormat.of().formatHex(head.hash()));
        entry.put("hash", HexFormat.of().formatHex(next.hash()));
        head = next;
    }

    private static String text(Map<String, @Nullable String> entry, String column) {
        return Objects.requireNonNull(entry.get(column));
    }

    /** Lets the next entry go on from here. */
    public void keep(JdbcTemplate database) {
        database.update(
                "insert into journal_head (centre_id, sequence, hash) values (?, ?, ?)"
                        + " on duplicate key update sequence = ?, hash = ?",
                centreId,
                head.sequence(),
                head.hash(),
                head.sequence(),
                head.hash());
    }
}
