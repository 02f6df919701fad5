package kz.zholdama.channel.portal;

import java.util.EnumSet;
import java.util.Objects;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.channel.accounts.EnteredAccount;
import kz.zholdama.channel.callbacks.Callback;
import kz.zholdama.channel.callbacks.Callbacks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** By which account the Portal calls. Its secrets are new with each start, and nobody but this keeps them. */
@Component
@Profile({"demo", "test"})
class PortalAccount {

    /** As administrators, the journal and the cases name it. */
    static final String NAME = "Портал (имитация)";

    private final ChannelAccounts accounts;
    private final Callbacks callbacks;
    private volatile @Nullable Keys keys;

    PortalAccount(ChannelAccounts accounts, Callbacks callbacks) {
        this.accounts = accounts;
        this.callbacks = callbacks;
    }

    /** @param callbackSecret by which is checked who calls back */
    record Keys(String clientId, String secret, String callbackSecret) {

        @Override
        public String toString() {
            return "Keys[" + clientId + "]";
        }
    }

    boolean isOpen() {
        return keys != null;
    }

    Keys keys() {
        return Objects.requireNonNull(keys, "an administrator has opened it");
    }

    /** Done by an administrator of the country; the second time nothing happens. */
    synchronized void open(String callbackAddress) {
        if (keys != null) {
            return;
        }
        var account = accounts.all().stream()
                .filter(one -> one.name().equals(NAME) && !one.retired())
                .findFirst()
                .orElseGet(() -> accounts.open(
                        new EnteredAccount(NAME, null, Channel.PORTAL, EnumSet.allOf(Scope.class), null)));
        var given = accounts.newSecret(account.id(), account.version());
        forgetEarlier(given.account());
        keys = new Keys(account.clientId(), given.secret(), called(account.id(), callbackAddress));
    }

    /** Nobody has those of the start before any more. */
    private void forgetEarlier(ChannelAccount account) {
        if (account.secrets().size() > 1) {
            accounts.endEarlierSecrets(account.id(), account.version());
        }
    }

    /** @return the secret by which calls are signed from now on */
    private String called(long account, String address) {
        var before = callbacks.of(account);
        var entered = callbacks.enter(account, before.map(Callback::version).orElse(0L), address);
        if (entered.secret() != null) {
            return entered.secret();
        }
        var given = callbacks.newSecret(account, entered.callback().version());
        var after = callbacks.endEarlierSecrets(account, given.callback().version());
        if (!after.isOn()) {
            callbacks.switchOn(account, after.version());
        }
        return Objects.requireNonNull(given.secret());
    }
}
