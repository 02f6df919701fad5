package kz.zholdama.channel.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.channel.Scope;
import kz.zholdama.journal.State;
import org.jspecify.annotations.Nullable;

/** An account in its table. It is never deleted: what it sent names it. */
@Entity
@Table(name = "channel_account")
class StoredAccount {

    private static final String COMMA = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String clientId;
    private String name;
    private @Nullable String bin;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String scopes;
    private @Nullable String certificate;
    private @Nullable Instant retiredAt;

    @Column
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredAccount() {}

    StoredAccount(String clientId, EnteredAccount entered, Instant at) {
        this.clientId = clientId;
        this.openedAt = at;
        enter(entered);
    }

    private void enter(EnteredAccount entered) {
        name = entered.name().strip();
        bin = entered.bin() == null || entered.bin().isBlank()
                ? null
                : entered.bin().strip();
        channel = Objects.requireNonNull(entered.channel(), "checked");
        scopes = entered.scopes().stream().sorted().map(Scope::name).collect(Collectors.joining(COMMA));
        certificate = entered.fingerprint();
    }

    ChannelHappening opened() {
        return new ChannelHappening.Opened(id(), state());
    }

    ChannelHappening change(EnteredAccount entered) {
        var before = state();
        enter(entered);
        return new ChannelHappening.Changed(id(), before, state());
    }

    ChannelHappening retire(Instant at) {
        retiredAt = at;
        return new ChannelHappening.Retired(id());
    }

    ChannelHappening restore() {
        retiredAt = null;
        return new ChannelHappening.Restored(id());
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    private State state() {
        return State.of("name", name)
                .and("bin", bin)
                .and("channel", channel.name())
                .and("scopes", scopes)
                .and("certificate", certificate);
    }

    private Set<Scope> scopes() {
        var all = EnumSet.noneOf(Scope.class);
        Arrays.stream(scopes.split(COMMA, -1)).map(Scope::valueOf).forEach(all::add);
        return all;
    }

    ChannelAccount value(Collection<StoredSecret> secrets, Instant at) {
        return new ChannelAccount(
                id(),
                version,
                clientId,
                name,
                bin,
                channel,
                scopes(),
                certificate,
                isRetired(),
                secrets.stream()
                        .filter(one -> one.isUsableAt(at))
                        .map(StoredSecret::value)
                        .toList());
    }

    long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    long version() {
        return version;
    }
}
