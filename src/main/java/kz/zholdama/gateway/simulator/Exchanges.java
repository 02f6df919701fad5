package kz.zholdama.gateway.simulator;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kz.zholdama.gateway.calling.Service;

/** The latest that was asked and answered. */
final class Exchanges {

    private static final int KEPT = 100;
    private static final int LONGEST = 20_000;

    private final Deque<Exchange> latest = new ArrayDeque<>();
    private final Clock clock;
    private long number;

    Exchanges(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(Service service, String question, int status, String answer) {
        latest.addFirst(new Exchange(++number, clock.instant(), service, cut(question), status, cut(answer)));
        if (latest.size() > KEPT) {
            latest.removeLast();
        }
    }

    /** The latest first. */
    synchronized List<Exchange> latest() {
        return List.copyOf(latest);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
