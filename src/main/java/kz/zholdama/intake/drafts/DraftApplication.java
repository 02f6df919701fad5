package kz.zholdama.intake.drafts;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.platform.security.Actor;

/**
 * An application that is still being taken.
 *
 * @param version to be handed back when it is saved
 * @param step    the one it was last saved at
 */
public record DraftApplication(
        long id,
        long version,
        Optional<Actor> holder,
        IntakeStep step,
        DraftContent content,
        Instant createdAt,
        Instant changedAt) {

    @Override
    public String toString() {
        return "DraftApplication[" + id + "]";
    }
}
