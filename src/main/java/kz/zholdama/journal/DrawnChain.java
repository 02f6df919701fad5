package kz.zholdama.journal;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
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

    /**
     * @param value of a column of the entry
     * @param place takes the columns that tell its place, hashes in hexadecimal digits
     */
    public void append(UnaryOperator<@Nullable String> value, BiConsumer<String, String> place) {
        var actor = value.apply("actor_id");
        var content = new EntryContent(
                centreId,
                LocalDateTime.parse(text(value, "at").replace(' ', 'T')),
                actor == null ? null : Long.valueOf(actor),
                text(value, "actor_name"),
                new TwoNames(text(value, "actor_position"), value.apply("actor_position_kk")),
                text(value, "actor_roles"),
                value.apply("client_address"),
                text(value, "action"),
                new Subject(text(value, "subject_type"), text(value, "subject_id")),
                value.apply("before_state"),
                value.apply("after_state"));
        var next = head.next(content);
        place.accept("sequence", String.valueOf(next.sequence()));
        place.accept("previous_hash", HexFormat.of().formatHex(head.hash()));
        place.accept("hash", HexFormat.of().formatHex(next.hash()));
        head = next;
    }

    private static String text(UnaryOperator<@Nullable String> value, String column) {
        return Objects.requireNonNull(value.apply(column));
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
