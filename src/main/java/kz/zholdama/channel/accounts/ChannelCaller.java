package kz.zholdama.channel.accounts;

import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.Scope;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/** The account with which this call is made; it acts under its own name, in the role of an integration and no other. */
public final class ChannelCaller implements StaffPrincipal {

    private final ChannelAccount account;
    private final TwoNames channel;

    ChannelCaller(ChannelAccount account, TwoNames channel) {
        this.account = account;
        this.channel = channel;
    }

    public long accountId() {
        return account.id();
    }

    public Channel channel() {
        return account.channel();
    }

    public boolean may(Scope scope) {
        return account.scopes().contains(scope);
    }

    @Override
    public Actor actor() {
        return new Actor(account.actorId(), account.name(), channel.russian());
    }

    @Override
    public @Nullable String positionKk() {
        return channel.kazakh();
    }

    @Override
    public String username() {
        return account.clientId();
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTEGRATION);
    }

    @Override
    public @Nullable Long centreId() {
        return null;
    }

    @Override
    public String toString() {
        return "ChannelCaller[" + account.id() + "]";
    }
}
