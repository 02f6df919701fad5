package kz.zholdama.channel.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The digest of a secret in its table. */
@Entity
@Table(name = "channel_secret")
class StoredSecret {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column
    private long accountId;

    private byte[] sha256;
    private Instant madeAt;
    private @Nullable Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredSecret() {}

    StoredSecret(long accountId, byte[] sha256, Instant madeAt) {
        this.accountId = accountId;
        this.sha256 = sha256;
        this.madeAt = madeAt;
    }

    boolean is(byte[] digest, Instant at) {
        return isUsableAt(at) && MessageDigest.isEqual(sha256, digest);
    }

    boolean isUsableAt(Instant at) {
        return endsAt == null || endsAt.isAfter(at);
    }

    boolean isLatest() {
        return endsAt == null;
    }

    /** Sooner than it would have ended anyway. */
    void endAt(Instant at) {
        if (isUsableAt(at)) {
            endsAt = at;
        }
    }

    ChannelAccount.Secret value() {
        return new ChannelAccount.Secret(madeAt, endsAt);
    }
}
