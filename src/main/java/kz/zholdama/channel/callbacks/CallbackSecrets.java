package kz.zholdama.channel.callbacks;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.instantOrNull;
import static kz.zholdama.platform.Utc.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdama.channel.accounts.ChannelAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What signing secrets are made of, an account's latest first; never the secrets themselves. */
@Repository
class CallbackSecrets {

    private static final String IN_USE = "where account_id = ? and (ends_at is null or ends_at > ?) order by id desc";

    private final JdbcClient database;
    private final CallbackKey key;

    CallbackSecrets(JdbcClient database, CallbackKey key) {
        this.database = database;
        this.key = key;
    }

    /** Those before end then. @throws NoCallbackKey when none can be made */
    String make(long accountId, Instant at, Instant earlierUntil) {
        var salt = CallbackKey.salt();
        var secret = key.secret(accountId, salt);
        end(accountId, earlierUntil);
        database.sql("insert into channel_callback_secret (account_id, salt, mark, made_at) values (?, ?, ?, ?)")
                .params(accountId, salt, key.mark(accountId, salt), utc(at))
                .update();
        return secret;
    }

    /** Of those that have no end yet. */
    private void end(long accountId, Instant until) {
        database.sql("update channel_callback_secret set ends_at = ? where account_id = ? and ends_at is null")
                .params(utc(until), accountId)
                .update();
    }

    void endEarlier(long accountId, Instant at) {
        database.sql("update channel_callback_secret set ends_at = ? where account_id = ? and ends_at > ?")
                .params(utc(at), accountId, utc(at))
                .update();
    }

    List<ChannelAccount.Secret> inUse(long accountId, Instant at) {
        return database.sql("select made_at, ends_at from channel_callback_secret " + IN_USE)
                .params(accountId, utc(at))
                .query((row, _) -> new ChannelAccount.Secret(instant(row, 1), instantOrNull(row, 2)))
                .list();
    }

    /** Empty when any of them cannot be had by this node's key. */
    Optional<List<String>> secrets(long accountId, Instant at) {
        var found = database.sql("select salt, mark from channel_callback_secret " + IN_USE)
                .params(accountId, utc(at))
                .query((row, _) -> key.secret(accountId, row.getBytes(1), row.getBytes(2)))
                .list();
        return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(Optional::stream).toList());
    }
}
