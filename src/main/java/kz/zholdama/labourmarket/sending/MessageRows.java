package kz.zholdama.labourmarket.sending;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdama.labourmarket.MessageKind;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.labourmarket.Trouble;
import kz.zholdama.platform.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of messages as it is written. Those of a case have its order by their ids, as its changes wait for each other. A
 * node takes one up by an update that says by its count whether another was faster, for longer than a call may take.
 */
@Repository
public class MessageRows {

    /** Read first and written by values: inserted as it is selected, a message takes the database three times as long. */
    private static final String WRITE = """
            insert into labour_market_message (application_id, centre_id, application_number, kind, at, result_number, result_on,
                starts_on, ends_on, standing, state, tries, next_try_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?)""";

    /** Cases whose first unsettled message has its time; one that waits or was refused holds up those behind it. */
    private static final String DUE = """
            select m.application_id from labour_market_message m where m.next_try_at <= ?
                and not exists (select 1 from labour_market_message e where e.application_id = m.application_id
                    and e.id < m.id and e.state in ('WAITING', 'LATE', 'REFUSED'))
            order by m.next_try_at, m.id limit ?""";

    private static final String NEXT = """
            select m.id, m.application_id, c.code, m.kind, m.at, m.tries, m.result_number, m.result_on, m.starts_on, m.ends_on,
                m.standing
            from labour_market_message m join career_centre c on c.id = m.centre_id
            where m.id = (select min(e.id) from labour_market_message e where e.application_id = ?
                and e.state in ('WAITING', 'LATE', 'REFUSED')) and m.next_try_at <= ?""";

    /** By whoever took it up, while nobody else did. */
    private static final String HELD = " where id = ? and tries = ? and state in ('WAITING', 'LATE')";

    private final JdbcClient database;

    MessageRows(JdbcClient database) {
        this.database = database;
    }

    /** In the transaction in which it happens, like all that is written. */
    public void writeOfCase(long applicationId, MessageKind kind, Instant at) {
        write(applicationId, kind, null, at);
    }

    public void writeOfResult(long applicationId, MessageKind kind, String number, Instant at) {
        write(applicationId, kind, number, at);
    }

    private void write(long applicationId, MessageKind kind, @Nullable String number, Instant at) {
        var on = number == null ? null : LocalDate.ofInstant(at, Clocks.ZONE);
        database.sql("select id, centre_id, number from application where id = ?")
                .param(applicationId)
                .query((row, _) -> About.of(row, new MessageToTell.Result(number, on, null, null, null)))
                .optional()
                .ifPresent(about -> write(about, kind, at));
    }

    /** As the referral stands. */
    public void writeOfReferral(long referralId, MessageKind kind, Instant at) {
        database.sql("""
                        select a.id, a.centre_id, a.number, r.number, r.referred_on, r.starts_on, r.ends_on, r.status
                        from referral r join application a on a.id = r.application_id where r.id = ?""")
                .param(referralId)
                .query((row, _) -> About.of(row, result(row, 4)))
                .optional()
                .ifPresent(about -> write(about, kind, at));
    }

    /** What a message says of its case. */
    private record About(long applicationId, long centreId, String number, MessageToTell.Result result) {

        static About of(ResultSet row, MessageToTell.Result result) throws SQLException {
            return new About(row.getLong(1), row.getLong(2), row.getString(3), result);
        }
    }

    private void write(About about, MessageKind kind, Instant at) {
        var result = about.result();
        database.sql(WRITE)
                .params(about.applicationId(), about.centreId(), about.number(), kind.name(), utc(at))
                .param(result.number())
                .param(result.on())
                .param(result.startsOn())
                .param(result.endsOn())
                .param(result.standing())
                .param(utc(at))
                .update();
    }

    /** Those that wait longest first. */
    List<Long> due(Instant now, int most) {
        return database.sql(DUE)
                .params(utc(now), most)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** What a case has to tell now; empty while its first message waits longer, is being told or was refused. */
    Optional<MessageToTell> next(long applicationId, Instant now) {
        return database.sql(NEXT)
                .params(applicationId, utc(now))
                .query((row, _) -> message(row))
                .optional();
    }

    private static MessageToTell message(ResultSet row) throws SQLException {
        return new MessageToTell(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                MessageKind.valueOf(row.getString(4)),
                instant(row, 5),
                row.getInt(6),
                result(row, 7));
    }

    private static MessageToTell.Result result(ResultSet row, int from) throws SQLException {
        return new MessageToTell.Result(
                row.getString(from),
                row.getObject(from + 1, LocalDate.class),
                row.getObject(from + 2, LocalDate.class),
                row.getObject(from + 3, LocalDate.class),
                row.getString(from + 4));
    }

    /** Takes it up, until when nobody else will. @return false when another node was faster, or it was let go */
    boolean take(MessageToTell message, Instant now, Instant until) {
        return database.sql("""
                        update labour_market_message set tries = tries + 1, next_try_at = ?
                        where id = ? and tries = ? and next_try_at <= ? and state in ('WAITING', 'LATE')""")
                        .params(utc(until), message.id(), message.tries(), utc(now))
                        .update()
                == 1;
    }

    boolean taken(MessageToTell message, Instant at) {
        return settle(message, MessageState.TAKEN, null, null, null, at);
    }

    void refused(MessageToTell message, String code, Instant at) {
        settle(message, MessageState.REFUSED, null, code, null, at);
    }

    void failed(MessageToTell message, MessageState state, Trouble why, Instant nextTryAt) {
        settle(message, state, why, null, nextTryAt, null);
    }

    /** As if it had not been taken up. */
    void putBack(MessageToTell message, Instant now) {
        database.sql("update labour_market_message set tries = tries - 1, next_try_at = ?" + HELD)
                .params(utc(now), message.id(), message.tries() + 1)
                .update();
    }

    /** By whoever took it up; nothing, when somebody has taken it up since. */
    private boolean settle(
            MessageToTell message,
            MessageState state,
            @Nullable Trouble why,
            @Nullable String code,
            @Nullable Instant nextTryAt,
            @Nullable Instant answeredAt) {
        return database.sql("update labour_market_message set state = ?, trouble = ?, code = ?, next_try_at = ?,"
                                + " answered_at = ?" + HELD)
                        .param(state.name())
                        .param(why == null ? null : why.name())
                        .param(code)
                        .param(nextTryAt == null ? null : utc(nextTryAt))
                        .param(answeredAt == null ? null : utc(answeredAt))
                        .params(message.id(), message.tries() + 1)
                        .update()
                == 1;
    }

    /** Has it told at once, with all its tries. @return false when it stands otherwise meanwhile */
    public boolean tellAgain(long id, MessageState was, Instant now) {
        return database.sql(
                                "update labour_market_message set state = 'WAITING', tries = 0, next_try_at = ?, trouble = null,"
                                        + " code = null, answered_at = null where id = ? and state = ?")
                        .params(utc(now), id, was.name())
                        .update()
                == 1;
    }

    /** It is told no more. @return false when it stands otherwise meanwhile */
    public boolean letGo(long id, MessageState was, String reason, Instant now) {
        return database.sql("update labour_market_message set state = 'LET_GO', next_try_at = null, answered_at = ?,"
                                + " let_go_because = ? where id = ? and state = ?")
                        .params(utc(now), reason, id, was.name())
                        .update()
                == 1;
    }
}
