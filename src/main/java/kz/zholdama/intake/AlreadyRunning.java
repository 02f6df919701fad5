package kz.zholdama.intake;

import static kz.zholdama.platform.Argument.named;

import java.time.Instant;
import java.util.stream.Stream;
import kz.zholdama.platform.UserFacingException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The person has an open application or a running referral for the same kind of measure; nothing was registered. Names
 * the colleague who took it, never the citizen.
 */
public class AlreadyRunning extends UserFacingException {

    private static final String ONE_RUNNING = "application_one_running";

    public AlreadyRunning(String takenByName, Instant at, String number) {
        super("intake.error.already-running", named("by", takenByName), named("at", at), named("number", number));
    }

    /** When it is not known who. */
    public AlreadyRunning() {
        super("intake.error.already-running.referral");
    }

    /** Whether a colleague's case of this very moment is what the database refused: no lock had seen it. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConstraintViolationException broken
                        && String.valueOf(broken.getConstraintName()).contains(ONE_RUNNING));
    }
}
