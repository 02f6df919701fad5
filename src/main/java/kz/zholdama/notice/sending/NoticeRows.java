package kz.zholdama.notice.sending;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.time.Instant;
import java.util.List;
import kz.zholdama.notice.Failure;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of notices as it is written. Each step is one conditional statement, outside of any longer transaction: while a
 * server is waited for, no row is locked.
 */
@Component
public class NoticeRows {

    private final JdbcClient database;

    NoticeRows(JdbcClient database) {
        this.database = database;
    }

    /** A notice that waits, and since when. */
    record Waiting(Letter letter, Instant since) {}

    /** In a transaction of the caller's; nothing when it was written before. */
    public void write(NewNotice notice, Instant at) {
        database.sql("""
                        insert into notice (occasion, recipient, way, once, centre_id, application_id, address, subject, text,
                            state, tries, written_at, waiting_since, next_try_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
                        on duplicate key update id = id""")
                .params(
                        notice.occasion().name(),
                        notice.occasion().recipient().name(),
                        notice.way(),
                        notice.once(),
                        notice.centreId(),
                        notice.applicationId(),
                        notice.address(),
                        notice.subject(),
                        notice.text(),
                        notice.state().name(),
                        utc(at),
                        utc(at))
                .param(notice.state() == NoticeState.WAITING ? utc(at) : null)
                .update();
    }

    /** Those of a way whose time has come, the longest due first. */
    List<Waiting> due(String way, Instant now, int most) {
        return database.sql("""
                        select id, tries, address, subject, text, waiting_since from notice
                        where state = ? and way = ? and next_try_at <= ? order by next_try_at, id limit ?""")
                .params(NoticeState.WAITING.name(), way, utc(now), most)
                .query((row, _) -> new Waiting(
                        new Letter(
                                row.getLong(1),
                                row.getInt(2) + 1,
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)),
                        instant(row, 6)))
                .list();
    }

    /** Takes it up, until when nobody else will. @return false when another node was faster */
    boolean take(Letter letter, Instant until) {
        return database.sql("update notice set tries = ?, next_try_at = ? where id = ? and state = ? and tries = ?")
                        .params(letter.tries(), utc(until), letter.id(), NoticeState.WAITING.name(), letter.tries() - 1)
                        .update()
                == 1;
    }

    void sent(Letter letter, Instant at) {
        settle(letter, NoticeState.SENT, null, "", null, at);
    }

    void failed(Letter letter, Failure why, String reply) {
        settle(letter, NoticeState.FAILED, why, reply, null, null);
    }

    void again(Letter letter, Failure why, String reply, Instant at) {
        settle(letter, NoticeState.WAITING, why, reply, at, null);
    }

    /** By whoever took it up; nothing, when somebody has taken it up since. */
    private void settle(
            Letter letter,
            NoticeState state,
            @Nullable Failure why,
            String reply,
            @Nullable Instant nextTryAt,
            @Nullable Instant sentAt) {
        database.sql("""
                        update notice set state = ?, failure = ?, reply = ?, next_try_at = ?, sent_at = ?
                        where id = ? and state = ? and tries = ?""")
                .param(state.name())
                .param(why == null ? null : why.name())
                .param(reply.isEmpty() ? null : reply)
                .param(nextTryAt == null ? null : utc(nextTryAt))
                .param(sentAt == null ? null : utc(sentAt))
                .params(letter.id(), NoticeState.WAITING.name(), letter.tries())
                .update();
    }

    /** Nothing that was written to the applicant of a case goes out any more; what went stays to be seen. */
    public void dropUnsent(long applicationId) {
        database.sql("delete from notice where application_id = ? and recipient = ? and state <> ?")
                .params(applicationId, Recipient.APPLICANT.name(), NoticeState.SENT.name())
                .update();
    }

    /** Has one wait from now on that did not. @return false when it stands otherwise meanwhile */
    public boolean waitAgain(long id, NoticeState was, Instant now) {
        return database.sql("""
                        update notice set state = ?, tries = 0, waiting_since = ?, next_try_at = ?, failure = null, reply = null
                        where id = ? and state = ?""")
                        .params(NoticeState.WAITING.name(), utc(now), utc(now), id, was.name())
                        .update()
                == 1;
    }
}
