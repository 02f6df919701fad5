package kz.zholdama.channel.applications;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdama.channel.gate.StillInWork;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.database.Outage;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was sent by which account, each once, and what became of it. The row of a request is inserted by the transaction that
 * registers its application, and is its claim: whoever sends the same meanwhile runs into the row and is told so at once. A node
 * that dies loses its connection and with it the row; nothing has to be cleared up (docs/adr/0025).
 */
@Repository
class RequestRows {

    private static final String REGISTERED = "REGISTERED";
    private static final String HAPPENED =
            "insert into channel_event (account_id, application_id, at, event) values (?, ?, ?, ?)";

    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    /** @param digest of the canonical bytes without the signature */
    record Request(long accountId, String externalId, long applicationId, Bytes digest) {}

    /** One that is through. */
    Optional<Request> find(long accountId, String externalId) {
        return database.sql(
                        "select application_id, digest from channel_request where account_id = ? and external_id = ?")
                .params(accountId, externalId)
                .query((row, _) -> new Request(accountId, externalId, row.getLong(1), Bytes.of(row.getBytes(2))))
                .optional();
    }

    /** By the number of the application that it became, of whichever account. */
    Optional<Request> numbered(String number) {
        return database.sql("""
                        select r.account_id, r.external_id, r.application_id, r.digest from application a
                        join channel_request r on r.application_id = a.id where a.number = ?""")
                .param(number)
                .query((row, _) ->
                        new Request(row.getLong(1), row.getString(2), row.getLong(3), Bytes.of(row.getBytes(4))))
                .optional();
    }

    /**
     * Claims it for this transaction.
     *
     * @throws StillInWork when another transaction has it at this moment
     * @throws Repeated    when one that had it has committed
     */
    void claim(long accountId, String externalId, Bytes digest, Instant at) {
        try {
            database.sql("""
                            set statement innodb_lock_wait_timeout = 0 for
                            insert into channel_request (account_id, external_id, digest, received_at) values (?, ?, ?, ?)""")
                    .params(accountId, externalId, digest.content(), utc(at))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new Repeated();
        } catch (DataAccessException e) {
            throw Outage.isBusy(e) ? new StillInWork() : e;
        }
    }

    /** What was claimed is this application, and its first news is that it was registered. */
    void registered(long accountId, String externalId, long applicationId, Instant at) {
        database.sql("update channel_request set application_id = ? where account_id = ? and external_id = ?")
                .params(applicationId, accountId, externalId)
                .update();
        happened(accountId, applicationId, REGISTERED, at);
    }

    /** Of an application that came by a channel; of any other nothing is kept. */
    void happened(long applicationId, String event, Instant at) {
        database.sql("select account_id from channel_request where application_id = ?")
                .param(applicationId)
                .query(Long.class)
                .optional()
                .ifPresent(accountId -> happened(accountId, applicationId, event, at));
    }

    private void happened(long accountId, long applicationId, String event, Instant at) {
        database.sql(HAPPENED).params(accountId, applicationId, utc(at), event).update();
    }

    /** The earliest first. */
    List<Told.Event> history(long applicationId) {
        return database.sql("select id, at, event from channel_event where application_id = ? order by id")
                .param(applicationId)
                .query((row, _) -> new Told.Event(row.getLong(1), Taken.moment(instant(row, 2)), row.getString(3)))
                .list();
    }

    /** The first one was through by the time this one asked. */
    static final class Repeated extends RuntimeException {

        private static final long serialVersionUID = 1;

        Repeated() {
            super(null, null, false, false);
        }
    }
}
