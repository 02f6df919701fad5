package kz.zholdama.channel.callbacks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.channel.accounts.NoSuchChannelAccount;
import kz.zholdama.journal.State;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators of the country say where an account is called. Commands throw {@link NoSuchChannelAccount} where there is no
 * callback, and {@link ChangedMeanwhile} when a colleague, or the end of all tries, was faster.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Callbacks {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";

    private final CallbackRows rows;
    private final CallbackSecrets secrets;
    private final EventFeed feed;
    private final ChannelAccounts accounts;
    private final CallbackSettings settings;
    private final Duration overlap;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Callbacks(
            CallbackRows rows,
            CallbackSecrets secrets,
            EventFeed feed,
            ChannelAccounts accounts,
            CallbackSettings settings,
            @Value("${zholdama.channel.secret-overlap}") Duration overlap,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.feed = feed;
        this.accounts = accounts;
        this.settings = settings;
        this.overlap = overlap;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty while an account is not called. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<Callback> of(long accountId) {
        return rows.find(accountId, secrets.inUse(accountId, clock.instant()));
    }

    /** How many were switched off because nothing went through. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long givenUp() {
        return rows.givenUp();
    }

    /**
     * Where it is called from now on. The first time it begins with what happens then, and gives a secret.
     *
     * @param version 0 while there is none
     * @throws InvalidInput  when it is no address
     * @throws NoCallbackKey when no key is configured
     */
    @Transactional
    public GivenCallbackSecret enter(long accountId, long version, @Nullable String typed) {
        staff.requireNational();
        var address = CallbackAddress.read(typed, settings.plainHttp());
        var known = rows.lock(accountId);
        if (known.orElse(0L) != version) {
            throw new ChangedMeanwhile();
        }
        if (known.isPresent()) {
            var before = get(accountId).address();
            rows.address(accountId, address);
            rows.goOn(accountId);
            tell(new ChannelHappening.CallbackEntered(
                    accountId, State.of("address", before), State.of("address", address)));
            return new GivenCallbackSecret(get(accountId), null);
        }
        if (accounts.find(accountId).isEmpty()) {
            throw new NoSuchChannelAccount();
        }
        rows.insert(accountId, address, feed.place(accountId));
        tell(new ChannelHappening.CallbackEntered(accountId, State.NONE, State.of("address", address)));
        var secret = secrets.make(accountId, clock.instant(), clock.instant());
        return new GivenCallbackSecret(get(accountId), secret);
    }

    /** A new signing secret; calls are signed with the earlier ones as well until the overlap ends. */
    @Transactional
    public GivenCallbackSecret newSecret(long accountId, long version) {
        var until = clock.instant().plus(overlap);
        demand(accountId, version);
        var secret = secrets.make(accountId, clock.instant(), until);
        tell(new ChannelHappening.CallbackSecretMade(accountId, LocalDateTime.ofInstant(until, Clocks.ZONE)));
        return new GivenCallbackSecret(get(accountId), secret);
    }

    /** All secrets but the latest one end at once. */
    @Transactional
    public Callback endEarlierSecrets(long accountId, long version) {
        return command(accountId, version, () -> {
            secrets.endEarlier(accountId, clock.instant());
            return new ChannelHappening.CallbackSecretsEnded(accountId);
        });
    }

    @Transactional
    public Callback switchOff(long accountId, long version) {
        return command(
                accountId,
                version,
                () -> rows.off(accountId, clock.instant())
                        ? new ChannelHappening.CallbackSwitchedOff(accountId)
                        : null);
    }

    /** Goes on behind the last event that arrived. */
    @Transactional
    public Callback switchOn(long accountId, long version) {
        return command(accountId, version, () -> {
            rows.on(accountId);
            return new ChannelHappening.CallbackSwitchedOn(accountId);
        });
    }

    /** Does not wait for the next try. */
    @Transactional
    public Callback sendNow(long accountId, long version) {
        return command(accountId, version, () -> {
            rows.now(accountId);
            return null;
        });
    }

    private Callback command(long accountId, long version, Supplier<@Nullable ChannelHappening> act) {
        demand(accountId, version);
        var happening = act.get();
        if (happening != null) {
            tell(happening);
        }
        return get(accountId);
    }

    private void demand(long accountId, long version) {
        staff.requireNational();
        if (rows.lock(accountId).orElseThrow(NoSuchChannelAccount::new) != version) {
            throw new ChangedMeanwhile();
        }
        rows.goOn(accountId);
    }

    private void tell(ChannelHappening happening) {
        events.publishEvent(happening);
    }

    private Callback get(long accountId) {
        return of(accountId).orElseThrow(NoSuchChannelAccount::new);
    }
}
