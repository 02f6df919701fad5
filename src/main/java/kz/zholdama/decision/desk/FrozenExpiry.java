package kz.zholdama.decision.desk;

import java.time.Clock;
import kz.zholdama.platform.web.Incidents;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go what was frozen and whose signature has not come in time: a node stopped, or the director went home. */
@Component
class FrozenExpiry {

    private static final int AT_ONCE = 50;

    private final FrozenDocuments frozen;
    private final Incidents incidents;
    private final Clock clock;

    FrozenExpiry(FrozenDocuments frozen, Incidents incidents, Clock clock) {
        this.frozen = frozen;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Each in a transaction of its own: one that fails keeps no other. What is left above so many goes the next minute. */
    @Scheduled(cron = "30 * * * * *")
    @SchedulerLock(name = "frozen-expiry", lockAtMostFor = "PT10M")
    public void letGo() {
        for (var one : frozen.over(clock.instant(), AT_ONCE)) {
            try {
                frozen.letGo(one);
            } catch (RuntimeException e) {
                incidents.record(e);
            }
        }
    }
}
