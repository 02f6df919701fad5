package kz.zholdama.labourmarket.sending;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.zholdama.gateway.LabourMarket;
import kz.zholdama.gateway.LabourMarket.Receipt;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.labourmarket.Trouble;
import kz.zholdama.platform.web.Incidents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells AIS "Рынок труда" what happened, on every node: each case from its first message on, one after the other, in a thread
 * of its own, so that none waits for another case. Whoever dies between a call and saying so has the same message told again,
 * under the same number. No call holds a transaction or a connection of the database.
 */
@Component
@EnableConfigurationProperties(HandoverSettings.class)
class MessageSender {

    private static final int AT_ONCE = 50;

    /** No try takes longer; after that its node is gone. */
    static final Duration LONGEST_TRY = Duration.ofMinutes(3);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final MessageRows rows;
    private final Contents contents;
    private final LabourMarket market;
    private final HandoverSettings settings;
    private final Incidents incidents;
    private final Clock clock;

    MessageSender(
            MessageRows rows,
            Contents contents,
            LabourMarket market,
            HandoverSettings settings,
            Incidents incidents,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.market = market;
        this.settings = settings;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${zholdama.labour-market.every}",
            initialDelayString = "${zholdama.labour-market.every}")
    public void everyFewSeconds() {
        due().forEach(one -> threads.execute(() -> tell(one)));
    }

    /** What was under way is told again by another node. */
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        var _ = threads.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Cases of which something can be told now; none while it is left alone. */
    List<Long> due() {
        return market.isOffered() && market.isOpen() ? rows.due(clock.instant(), AT_ONCE) : List.of();
    }

    /** Tells what waits of a case, up to the first message that does not arrive, unless another node is at it. */
    void tell(long applicationId) {
        try {
            while (tellNext(applicationId)) {
                // the one behind it
            }
        } catch (RuntimeException unexpected) {
            incidents.record(unexpected);
        }
    }

    private boolean tellNext(long applicationId) {
        var now = clock.instant();
        var next = rows.next(applicationId, now).filter(one -> rows.take(one, now, now.plus(LONGEST_TRY)));
        if (next.isEmpty()) {
            return false;
        }
        var message = next.get();
        try {
            return settled(message, market.handOver(message.id(), contents.of(message)));
        } catch (RuntimeException unexpected) {
            incidents.record(unexpected);
            failed(message, Trouble.UNEXPECTED);
            return false;
        }
    }

    /** @return whether the one behind it may be told */
    private boolean settled(MessageToTell message, Receipt receipt) {
        switch (receipt) {
            case Receipt.Taken _ -> {
                return rows.taken(message, clock.instant());
            }
            case Receipt.Refused refused -> rows.refused(message, refused.code(), clock.instant());
            case Receipt.Failed failed -> failed(message, Trouble.of(failed.why()));
            case Receipt.NotCalled _ -> rows.putBack(message, clock.instant());
        }
        return false;
    }

    private void failed(MessageToTell message, Trouble why) {
        var tries = message.tries() + 1;
        var state = tries < settings.tries() ? MessageState.WAITING : MessageState.LATE;
        rows.failed(message, state, why, clock.instant().plus(settings.waitAfter(tries)));
    }
}
