package kz.zholdama.gateway.simulator;

import java.time.Instant;
import kz.zholdama.gateway.calling.Service;

/**
 * What was asked of a simulated system, and what it answered.
 *
 * @param status of HTTP; 0 for no answer at all
 */
record Exchange(long number, Instant at, Service service, String question, int status, String answer) {

    @Override
    public String toString() {
        return "Exchange[" + number + "]";
    }
}
