package kz.zholdama.channel.callbacks;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.channel.callbacks.CallbackClient.Outcome;
import kz.zholdama.journal.State;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.web.Incidents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells accounts what happened, on every node: an account is taken up by one of them, and told one batch after the other. Each
 * has a thread to itself, so that one that is slow or gone holds up nobody else. Whoever dies between a call and saying so has
 * it made again, with the same events. No call holds a transaction or a connection of the database.
 */
@Component
@EnableConfigurationProperties(CallbackSettings.class)
class CallbackSender {

    private static final JsonMapper JSON = Json.columns().build();

    private static final int AT_ONCE = 32;
    /** After which another node may have its turn. */
    private static final int BATCHES = 50;
    /** Beside the call itself. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CallbackRows rows;
    private final CallbackSecrets secrets;
    private final EventFeed feed;
    private final CallbackClient client;
    private final CallbackSettings settings;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Incidents incidents;
    private final Clock clock;

    CallbackSender(
            CallbackRows rows,
            CallbackSecrets secrets,
            EventFeed feed,
            CallbackClient client,
            CallbackSettings settings,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Incidents incidents,
            Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.feed = feed;
        this.client = client;
        this.settings = settings;
        this.transactions = transactions;
        this.events = events;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${zholdama.channel.callbacks.every}",
            initialDelayString = "${zholdama.channel.callbacks.every}")
    public void everyFewSeconds() {
        due().forEach(account -> threads.execute(() -> send(account)));
    }

    /** What was under way is told again by another node, at once where this one can still say that it lets go. */
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        var _ = threads.awaitTermination(5, TimeUnit.SECONDS);
    }

    List<Long> due() {
        return rows.due(clock.instant(), AT_ONCE);
    }

    /** Tells an account what waits, unless another node does. */
    void send(long account) {
        var by = UUID.randomUUID().toString();
        try {
            if (!rows.take(account, by, clock.instant(), clock.instant().plus(lease()))) {
                return;
            }
            try {
                for (var i = 0; i < BATCHES && tell(account, by); i++) {
                    // the next one
                }
            } finally {
                rows.release(account, by);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unexpected) {
            incidents.record(unexpected);
        }
    }

    private Duration lease() {
        return settings.within().plus(MARGIN);
    }

    /** @return whether there is more to tell */
    private boolean tell(long account, String by) throws InterruptedException {
        feed.place(account);
        if (!rows.hold(account, by, clock.instant().plus(lease()))) {
            return false;
        }
        var callback = rows.find(account, List.of()).orElseThrow();
        var batch = feed.after(account, callback.told(), settings.batch());
        if (batch.events().isEmpty()) {
            return false;
        }
        return switch (post(callback, batch)) {
            case Outcome.Delivered _ -> rows.delivered(account, by, batch.cursor(), clock.instant()) && batch.more();
            case Outcome.Failed failed -> {
                failed(callback, by, failed);
                yield false;
            }
        };
    }

    private Outcome post(Callback callback, ToldEvents batch) throws InterruptedException {
        var at = clock.instant();
        var signing = secrets.secrets(callback.accountId(), at);
        if (signing.isEmpty()) {
            return new Outcome.Failed(CallbackFailure.NO_KEY, "");
        }
        var body = JSON.writeValueAsBytes(batch);
        return client.post(callback.address(), CallbackSignature.of(signing.get(), at, body), body);
    }

    private void failed(Callback callback, String by, Outcome.Failed failed) {
        var account = callback.accountId();
        var tries = callback.tries() + 1;
        transactions.executeWithoutResult(_ -> {
            if (rows.failed(account, by, failed, clock.instant().plus(settings.waitAfter(tries)))
                    && tries >= settings.tries()
                    && rows.giveUp(account, by, clock.instant())) {
                events.publishEvent(new ChannelHappening.CallbackGivenUp(
                        account, State.of("failure", failed.why().name())));
            }
        });
    }
}
