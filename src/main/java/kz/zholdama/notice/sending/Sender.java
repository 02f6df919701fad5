package kz.zholdama.notice.sending;

import java.time.Clock;
import java.time.Duration;
import kz.zholdama.notice.Failure;
import kz.zholdama.platform.web.Incidents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, on every node: a notice is taken up by one of them. Whoever dies between sending and saying so has it sent
 * twice. What does not go through is tried later each time, for some days; behind a server that does not answer nobody queues.
 */
@Component
class Sender {

    private static final int AT_ONCE = 50;

    /** Other jobs of the node have their turn after it. */
    private static final Duration LONGEST_RUN = Duration.ofSeconds(20);

    /** No attempt takes longer; after that its node is gone. */
    static final Duration LONGEST_TRY = Duration.ofMinutes(10);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    private final NoticeRows rows;
    private final Ways ways;
    private final Incidents incidents;
    private final Clock clock;

    Sender(NoticeRows rows, Ways ways, Incidents incidents, Clock clock) {
        this.rows = rows;
        this.ways = ways;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    public void everyFewSeconds() {
        sendDue();
    }

    void sendDue() {
        ways.configured().forEach(this::sendDue);
    }

    private void sendDue(Way way) {
        var end = clock.instant().plus(LONGEST_RUN);
        for (var waiting : rows.due(way.name(), clock.instant(), AT_ONCE)) {
            if (clock.instant().isAfter(end) || !send(way, waiting)) {
                return;
            }
        }
    }

    /** @return whether the next one may go through */
    private boolean send(Way way, NoticeRows.Waiting waiting) {
        var letter = waiting.letter();
        if (!rows.take(letter, clock.instant().plus(LONGEST_TRY))) {
            return true;
        }
        switch (tried(way, letter)) {
            case Outcome.Sent _ -> rows.sent(letter, clock.instant());
            case Outcome.Refused refused -> rows.failed(letter, Failure.REFUSED, refused.reply());
            case Outcome.NotNow notNow -> {
                if (clock.instant().isBefore(waiting.since().plus(GIVEN_UP_AFTER))) {
                    var next = clock.instant().plus(waitAfter(letter.tries()));
                    rows.again(letter, notNow.why(), notNow.reply(), next);
                } else {
                    rows.failed(letter, Failure.GIVEN_UP, notNow.reply());
                }
                return !notNow.wayIsDown();
            }
        }
        return true;
    }

    private Outcome tried(Way way, Letter letter) {
        try {
            return way.send(letter);
        } catch (RuntimeException unexpected) {
            incidents.record(unexpected);
            return new Outcome.NotNow(Failure.UNEXPECTED, "", false);
        }
    }

    private static Duration waitAfter(int tries) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 16));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
