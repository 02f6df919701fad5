package kz.zholdama.platform.events;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up what was not delivered: each minute, on one node, a few at once. A listener may so be told twice. */
@Component
class Redelivery {

    private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);

    /** No listener works longer; whoever has not finished by then stands on a node that is gone. */
    static final Duration LONGEST_WORK = Duration.ofMinutes(10);

    private static final int AT_ONCE = 50;

    private final StoredPublications stored;
    private final FailedEventPublications failed;
    private final Clock clock;

    Redelivery(StoredPublications stored, FailedEventPublications failed, Clock clock) {
        this.stored = stored;
        this.failed = failed;
        this.clock = clock;
    }

    /** Of several nodes, each with a minute of its own, one: the others find it done. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @SchedulerLock(name = "event-redelivery", lockAtLeastFor = "PT50S", lockAtMostFor = "PT10M")
    public void eachMinute() {
        takeUp();
    }

    /** At any time, also beside the job: a publication is taken up by one of them. */
    void takeUp() {
        var left = stored.giveUpLeftBefore(clock.instant().minus(LONGEST_WORK));
        if (left > 0) {
            LOG.warn("{} events were left by a node that is gone", left);
        }
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(AT_ONCE));
    }
}
