package kz.zholdama.staff.passwords;

import static kz.zholdama.platform.Utc.utc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import kz.zholdama.platform.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-time links, one an account. Only their hashes are stored, so that a copy of the database opens no account. */
@Repository
public class OneTimeLinks {

    static final Duration VALID_FOR = Duration.ofDays(3);
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new link of an account; an earlier one opens nothing from now on. */
    public OneTimeLink issue(long staffId) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var link = new OneTimeLink(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                clock.instant().plus(VALID_FOR));
        database.sql("""
                insert into staff_link (staff_id, token_hash, expires_at) values (?, ?, ?)
                on duplicate key update token_hash = value(token_hash), expires_at = value(expires_at)""")
                .params(staffId, Sha256.of(link.token()), utc(link.expiresAt()))
                .update();
        return link;
    }

    /** The account that a link opens now. */
    public Optional<Long> find(String token) {
        return database.sql("select staff_id from staff_link where token_hash = ? and expires_at > ?")
                .params(Sha256.of(token), utc(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /** @return whether the link was still good; of two users at the same moment only one is told so */
    public boolean use(String token) {
        return database.sql("delete from staff_link where token_hash = ? and expires_at > ?")
                        .params(Sha256.of(token), utc(clock.instant()))
                        .update()
                == 1;
    }

    public void withdraw(long staffId) {
        database.sql("delete from staff_link where staff_id = ?").param(staffId).update();
    }
}
