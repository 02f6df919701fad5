package kz.zholdama.channel.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.ChannelHappening;
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
 * Administrators of the country keep the accounts of channels; those of centres and auditors read them. Commands throw
 * {@link NoSuchChannelAccount}, and {@link ChangedMeanwhile} when a colleague was faster.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ChannelAccounts {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";
    private static final int NAME_BITS = 40;

    private final SecureRandom random = new SecureRandom();
    private final StoredAccounts accounts;
    private final StoredSecrets secrets;
    private final Duration overlap;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    ChannelAccounts(
            StoredAccounts accounts,
            StoredSecrets secrets,
            @Value("${zholdama.channel.secret-overlap}") Duration overlap,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.overlap = overlap;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** All of them, by name: they are few. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<ChannelAccount> all() {
        return accounts.findAllByOrderByNameAscIdAsc().stream().map(this::value).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<ChannelAccount> find(long id) {
        return accounts.findById(id).map(this::value);
    }

    /**
     * An account that nobody can call with yet: it has no secret, and perhaps a certificate.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    @Transactional
    public ChannelAccount open(EnteredAccount entered) {
        staff.requireNational();
        entered.check();
        demandFree(entered, null);
        var account = accounts.saveAndFlush(new StoredAccount(clientId(entered), entered, clock.instant()));
        events.publishEvent(account.opened());
        return value(account);
    }

    /** @throws InvalidInput when something is missing or wrong */
    @Transactional
    public ChannelAccount change(long id, long version, EnteredAccount entered) {
        entered.check();
        demandFree(entered, id);
        return command(id, version, account -> account.change(entered));
    }

    /** A new secret; the earlier ones end after the overlap, so that the other side can change over without a gap. */
    @Transactional
    public GivenSecret newSecret(long id, long version) {
        var secret = ClientSecret.make();
        var until = clock.instant().plus(overlap);
        var account = command(id, version, (stored, at) -> {
            secrets.findByAccountIdOrderByIdDesc(id).forEach(earlier -> earlier.endAt(until));
            secrets.save(new StoredSecret(id, ClientSecret.digest(secret), at));
            return new ChannelHappening.SecretMade(id, LocalDateTime.ofInstant(until, Clocks.ZONE));
        });
        return new GivenSecret(account, secret);
    }

    /** Ends the earlier secrets at once: one was seen by somebody, or nobody needs them any more. */
    @Transactional
    public ChannelAccount endEarlierSecrets(long id, long version) {
        return command(id, version, (_, at) -> {
            secrets.findByAccountIdOrderByIdDesc(id).stream()
                    .filter(one -> !one.isLatest())
                    .forEach(earlier -> earlier.endAt(at));
            return new ChannelHappening.SecretsEnded(id);
        });
    }

    /** It may call no more, from now on; what it sent stays. */
    @Transactional
    public ChannelAccount retire(long id, long version) {
        return command(id, version, StoredAccount::retire);
    }

    @Transactional
    public ChannelAccount restore(long id, long version) {
        return command(id, version, StoredAccount::restore);
    }

    private ChannelAccount command(long id, long version, Function<StoredAccount, ChannelHappening> act) {
        return command(id, version, (account, _) -> act.apply(account));
    }

    private ChannelAccount command(long id, long version, BiFunction<StoredAccount, Instant, ChannelHappening> act) {
        staff.requireNational();
        var account = accounts.findLockedById(id).orElseThrow(NoSuchChannelAccount::new);
        if (account.version() != version) {
            throw new ChangedMeanwhile();
        }
        var happening = act.apply(account, clock.instant());
        accounts.saveAndFlush(account);
        events.publishEvent(happening);
        return value(account);
    }

    private void demandFree(EnteredAccount entered, @Nullable Long own) {
        Optional.ofNullable(entered.fingerprint())
                .flatMap(accounts::findByCertificate)
                .filter(other -> own == null || other.id() != own)
                .ifPresent(_ -> {
                    throw new InvalidInput("certificate", "channel.account.error.certificate-taken");
                });
    }

    /** {@code portal-7f3k2m9qa}: tells at a glance whose it is. */
    private String clientId(EnteredAccount entered) {
        return (entered.channel() == Channel.PORTAL ? "portal-" : "exchange-")
                + Long.toString(random.nextLong(1L << NAME_BITS), Character.MAX_RADIX)
                        .toLowerCase(Locale.ROOT);
    }

    private ChannelAccount value(StoredAccount account) {
        return account.value(secrets.findByAccountIdOrderByIdDesc(account.id()), clock.instant());
    }
}
