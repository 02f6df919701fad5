package kz.zholdama.signing;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to a director's signing key. */
public sealed interface KeyHappening extends Happening {

    /** Whose key it is. */
    long staffId();

    @Override
    default Subject subject() {
        return Subject.of("staff", staffId());
    }

    /** @param serial number of its certificate */
    @EventType("signing.key-issued")
    record Issued(long staffId, @Nullable Long centreId, String serial) implements KeyHappening {

        @Override
        public State after() {
            return State.of("serial", serial);
        }
    }

    @EventType("signing.key-revoked")
    record Revoked(long staffId, @Nullable Long centreId) implements KeyHappening {}
}
