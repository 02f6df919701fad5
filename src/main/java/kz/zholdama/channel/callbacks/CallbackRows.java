package kz.zholdama.channel.callbacks;

import static kz.zholdama.platform.Utc.instantOrNull;
import static kz.zholdama.platform.Utc.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.platform.database.RowLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where accounts are called. A node takes a callback up by an update that says by its count whether another one has it, for a
 * time that is longer than a call; what comes of its calls it writes only while it still has it.
 */
@Repository
class CallbackRows {

    private static final String COLUMNS = """
            select c.account_id, c.version, c.address, c.told, c.tries, c.failure, c.reply, c.next_at, c.delivered_at, c.off_at,
                c.given_up, exists (select 1 from channel_event e where e.account_id = c.account_id
                    and (e.place is null or e.place > c.told))
            from channel_callback c where c.account_id = ?""";

    private static final String DUE = """
            select c.account_id from channel_callback c join channel_account a on a.id = c.account_id
            where c.off_at is null and a.retired_at is null and (c.next_at is null or c.next_at <= ?)
                and (c.taken_until is null or c.taken_until <= ?)
                and (exists (select 1 from channel_event e where e.account_id = c.account_id and e.place is null)
                    or exists (select 1 from channel_event e where e.account_id = c.account_id and e.place > c.told))
            order by c.next_at, c.account_id limit ?""";

    private final JdbcClient database;

    CallbackRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Callback> find(long accountId, List<ChannelAccount.Secret> secrets) {
        return database.sql(COLUMNS)
                .param(accountId)
                .query((row, _) -> callback(row, secrets))
                .optional();
    }

    private static Callback callback(ResultSet row, List<ChannelAccount.Secret> secrets) throws SQLException {
        var failure = row.getString(6);
        return new Callback(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getBoolean(12),
                row.getInt(5),
                failure == null ? null : CallbackFailure.valueOf(failure),
                row.getString(7),
                instantOrNull(row, 8),
                instantOrNull(row, 9),
                instantOrNull(row, 10),
                row.getBoolean(11),
                secrets);
    }

    /** Until the transaction ends. Empty where there is none yet. */
    Optional<Long> lock(long accountId) {
        return RowLock.take(
                database,
                () -> database.sql("select version from channel_callback where account_id = ?" + RowLock.BRIEFLY)
                        .param(accountId)
                        .query(Long.class)
                        .optional());
    }

    void insert(long accountId, String address, long told) {
        database.sql("insert into channel_callback (account_id, version, address, told, tries, given_up)"
                        + " values (?, 1, ?, ?, 0, false)")
                .params(accountId, address, told)
                .update();
    }

    void goOn(long accountId) {
        database.sql("update channel_callback set version = version + 1 where account_id = ?")
                .param(accountId)
                .update();
    }

    void address(long accountId, String address) {
        database.sql("update channel_callback set address = ?, next_at = null where account_id = ?")
                .params(address, accountId)
                .update();
    }

    void on(long accountId) {
        database.sql("""
                        update channel_callback set off_at = null, given_up = false, tries = 0, next_at = null
                        where account_id = ?""").param(accountId).update();
    }

    void now(long accountId) {
        database.sql("update channel_callback set next_at = null where account_id = ?")
                .param(accountId)
                .update();
    }

    /** @return false when it was off already */
    boolean off(long accountId, Instant at) {
        return database.sql("update channel_callback set off_at = ? where account_id = ? and off_at is null")
                        .params(utc(at), accountId)
                        .update()
                == 1;
    }

    long givenUp() {
        return database.sql("""
                        select count(*) from channel_callback c join channel_account a on a.id = c.account_id
                        where c.given_up and a.retired_at is null""").query(Long.class).single();
    }

    /** Accounts that something can be told now. */
    List<Long> due(Instant now, int most) {
        return database.sql(DUE)
                .params(utc(now), utc(now), most)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** @return false when another node has it, or it is off or not yet to be tried again */
    boolean take(long accountId, String by, Instant now, Instant until) {
        return database.sql("""
                        update channel_callback set taken_by = ?, taken_until = ? where account_id = ? and off_at is null
                            and (next_at is null or next_at <= ?) and (taken_until is null or taken_until <= ?)""")
                        .params(by, utc(until), accountId, utc(now), utc(now))
                        .update()
                == 1;
    }

    /** @return false when another node took it meanwhile, or it was switched off */
    boolean hold(long accountId, String by, Instant until) {
        return database.sql("update channel_callback set taken_until = ?"
                                + " where account_id = ? and taken_by = ? and off_at is null")
                        .params(utc(until), accountId, by)
                        .update()
                == 1;
    }

    void release(long accountId, String by) {
        database.sql(
                        "update channel_callback set taken_by = null, taken_until = null where account_id = ? and taken_by = ?")
                .params(accountId, by)
                .update();
    }

    boolean delivered(long accountId, String by, long told, Instant at) {
        return database.sql("""
                        update channel_callback set told = ?, delivered_at = ?, tries = 0, failure = null, reply = null,
                            next_at = null
                        where account_id = ? and taken_by = ?""").params(told, utc(at), accountId, by).update() == 1;
    }

    boolean failed(long accountId, String by, CallbackClient.Outcome.Failed failed, Instant nextAt) {
        return database.sql("""
                        update channel_callback set tries = tries + 1, failure = ?, reply = ?, next_at = ?
                        where account_id = ? and taken_by = ?""")
                        .param(failed.why().name())
                        .param(failed.reply().isEmpty() ? null : failed.reply())
                        .params(utc(nextAt), accountId, by)
                        .update()
                == 1;
    }

    /** @return false when it was switched off meanwhile */
    boolean giveUp(long accountId, String by, Instant at) {
        return database.sql("""
                        update channel_callback set off_at = ?, given_up = true, next_at = null, version = version + 1
                        where account_id = ? and taken_by = ? and off_at is null""").params(utc(at), accountId, by).update() == 1;
    }
}
