package kz.zholdama.platform.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event that one of its listeners has not dealt with.
 *
 * @param event     stable name, {@code application.registered}
 * @param listener  stable name of who is to be told
 * @param failed    whether the last attempt failed; it is on its way otherwise
 * @param attempts  how often it was tried, the first time included
 * @param nextTryAt when it is tried again by itself; empty while it is on its way
 */
public record UndeliveredEvent(
        UUID id,
        String event,
        String listener,
        boolean failed,
        int attempts,
        Instant publishedAt,
        Optional<Instant> nextTryAt) {}
