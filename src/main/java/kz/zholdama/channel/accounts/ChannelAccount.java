package kz.zholdama.channel.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.Scope;
import org.jspecify.annotations.Nullable;

/**
 * An account by which a system of others calls.
 *
 * @param version     to be handed back with a change
 * @param clientId    by which it names itself
 * @param name        of the system, as lists and the journal name it
 * @param bin         of the body whose system it is; null for none
 * @param certificate SHA-256 of the certificate by which it may call, hexadecimal; null for none
 * @param retired     whether it may call no more
 */
public record ChannelAccount(
        long id,
        long version,
        String clientId,
        String name,
        @Nullable String bin,
        Channel channel,
        Set<Scope> scopes,
        @Nullable String certificate,
        boolean retired,
        List<Secret> secrets) {

    public ChannelAccount {
        scopes = Set.copyOf(scopes);
        secrets = List.copyOf(secrets);
    }

    /** @param endsAt null for the one that is used now */
    public record Secret(Instant madeAt, @Nullable Instant endsAt) {}

    /** The number under which what it does is kept; that of a member of the staff is never below zero. */
    public long actorId() {
        return -id;
    }
}
