package kz.zholdama.platform.web;

import java.security.SecureRandom;
import kz.zholdama.platform.Causes;
import kz.zholdama.platform.database.Outage;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives every unexpected error a number that the person at the screen can read out to the administrator. The log gets
 * number, type and stack, but no message: the message of a foreign exception may carry a name or an ИИН.
 */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    private final SecureRandom random = new SecureRandom();

    /**
     * Logs an unexpected error and tells its number. That the database is away is logged once, by its pulse; that who asked has
     * gone before all was sent is nobody's error.
     */
    public String record(Throwable error) {
        var number = random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
        var trace = new StringBuilder();
        for (var cause : Causes.of(error).toList()) {
            trace.append(cause.getClass().getName()).append(System.lineSeparator());
            for (var frame : cause.getStackTrace()) {
                trace.append("    at ").append(frame).append(System.lineSeparator());
            }
        }
        if (Outage.isBehind(error) || Causes.of(error).anyMatch(ClientAbortException.class::isInstance)) {
            LOG.debug("Incident {}: {}", number, trace);
        } else {
            LOG.error("Incident {}: {}", number, trace);
        }
        return number;
    }
}
