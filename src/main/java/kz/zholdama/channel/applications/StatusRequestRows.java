package kz.zholdama.channel.applications;

import static kz.zholdama.platform.Utc.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose an application is, and which signed questions were answered already, by whichever node. */
@Repository
class StatusRequestRows {

    /** Longer than a question is fresh, in whichever direction clocks differ. */
    private static final Duration KEPT = StatusRequests.FRESH.multipliedBy(3);

    private final JdbcClient database;

    StatusRequestRows(JdbcClient database) {
        this.database = database;
    }

    /** An application, however it came. */
    record Owned(long applicationId, long centreId, Iin applicant) {}

    Optional<Owned> numbered(String number) {
        return database.sql("""
                        select a.id, a.centre_id, p.iin from application a
                        join applicant p on p.id = a.applicant_id where a.number = ?""")
                .param(number)
                .query((row, _) -> new Owned(row.getLong(1), row.getLong(2), Iin.of(row.getString(3))))
                .optional();
    }

    /**
     * Whether the caller's transaction is the first to answer it.
     *
     * @param digest of the bytes that were signed: the signature around them could be written otherwise
     */
    boolean isFirst(Bytes digest, Instant at) {
        database.sql("delete from channel_status_request where answered_at < ?")
                .param(utc(at.minus(KEPT)))
                .update();
        try {
            database.sql("insert into channel_status_request (digest, answered_at) values (?, ?)")
                    .params(digest.content(), utc(at))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
