package kz.zholdama.channel.callbacks;

import static kz.zholdama.platform.Utc.instant;

import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.zholdama.platform.database.RowLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to the applications of an account, one after the other. An event has its place only when somebody looks, after
 * it was committed: by the order of their ids one whose transaction took longer would come before what was read already, and
 * nobody would ever hear of it.
 */
@Repository
class EventFeed {

    private static final int AT_ONCE = 1000;

    private final JdbcClient database;

    EventFeed(JdbcClient database) {
        this.database = database;
    }

    /** Gives places to what has none. @return the last place */
    @Transactional
    public long place(long accountId) {
        if (unplaced(accountId, 1).isEmpty()) {
            return last(accountId);
        }
        database.sql("insert into channel_feed (account_id, last) values (?, 0) on duplicate key update last = last")
                .param(accountId)
                .update();
        var last = RowLock.take(
                database,
                () -> database.sql("select last from channel_feed where account_id = ?" + RowLock.BRIEFLY)
                        .param(accountId)
                        .query(Long.class)
                        .single());
        for (var id : unplaced(accountId, AT_ONCE)) {
            database.sql("update channel_event set place = ? where id = ?")
                    .params(++last, id)
                    .update();
        }
        database.sql("update channel_feed set last = ? where account_id = ?")
                .params(last, accountId)
                .update();
        return last;
    }

    private List<Long> unplaced(long accountId, int most) {
        return database.sql("select id from channel_event where account_id = ? and place is null order by id limit ?")
                .params(accountId, most)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private long last(long accountId) {
        return database.sql("select last from channel_feed where account_id = ?")
                .param(accountId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** @param after place of the last one that is known; 0 for none */
    @Transactional(readOnly = true)
    public ToldEvents after(long accountId, long after, int most) {
        return ToldEvents.of(
                database.sql("""
                                select e.id, e.place, a.number, r.external_id, e.event, e.at from channel_event e
                                join application a on a.id = e.application_id
                                join channel_request r on r.application_id = e.application_id
                                    and r.account_id = e.account_id
                                where e.account_id = ? and e.place > ? order by e.place limit ?""")
                        .params(accountId, after, most + 1)
                        .query((row, _) -> new ToldEvents.Event(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                instant(row, 6).truncatedTo(ChronoUnit.SECONDS).toString()))
                        .list(),
                after,
                most);
    }
}
