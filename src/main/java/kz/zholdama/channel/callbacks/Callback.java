package kz.zholdama.channel.callbacks;

import java.time.Instant;
import java.util.List;
import kz.zholdama.channel.accounts.ChannelAccount;
import org.jspecify.annotations.Nullable;

/**
 * Where an account is called, and how that goes.
 *
 * @param version     to be handed back with a command
 * @param told        cursor of the last event that arrived
 * @param waiting     whether there are events that have not arrived
 * @param tries       that failed, one after the other
 * @param failure     of the last try; null when it went through
 * @param reply       status that came instead of a good one
 * @param nextAt      before which it is not tried again; null when nothing failed
 * @param deliveredAt when something arrived for the last time
 * @param offAt       since when it is switched off; null while it is on
 * @param givenUp     whether it was switched off because nothing went through
 */
public record Callback(
        long accountId,
        long version,
        String address,
        long told,
        boolean waiting,
        int tries,
        @Nullable CallbackFailure failure,
        @Nullable String reply,
        @Nullable Instant nextAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant offAt,
        boolean givenUp,
        List<ChannelAccount.Secret> secrets) {

    public static final int LONGEST_ADDRESS = 500;

    public Callback {
        secrets = List.copyOf(secrets);
    }

    public boolean isOn() {
        return offAt == null;
    }

    @Override
    public String toString() {
        return "Callback[" + accountId + "]"; // an address may hold a secret of theirs
    }
}
