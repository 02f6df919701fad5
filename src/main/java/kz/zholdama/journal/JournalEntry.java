package kz.zholdama.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was written.
 *
 * @param centreId      null for what belongs to no centre
 * @param actorId       null for the system itself
 * @param actorRoles    comma-separated, as they were then
 * @param clientAddress null for background jobs
 * @param before        JSON object, null for none
 * @param after         JSON object, null for none
 * @param hash          hexadecimal
 */
public record JournalEntry(
        long id,
        @Nullable Long centreId,
        long sequence,
        Instant at,
        @Nullable Long actorId,
        String actorName,
        String actorPosition,
        String actorRoles,
        @Nullable String clientAddress,
        String action,
        Subject subject,
        @Nullable String before,
        @Nullable String after,
        String hash) {

    /** Who, with the post of that day. */
    public String actor() {
        return actorName + (actorPosition.isBlank() ? "" : ", " + actorPosition);
    }

    @Override
    public String toString() {
        return "JournalEntry[" + id + "]";
    }
}
