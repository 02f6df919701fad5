package kz.zholdama.journal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was written.
 *
 * @param centreId      null for what belongs to no centre
 * @param actorId       null for the system itself
 * @param actorPosition as the account had it then; entries of before have it in Russian only
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
        TwoNames actorPosition,
        String actorRoles,
        @Nullable String clientAddress,
        String action,
        Subject subject,
        @Nullable String before,
        @Nullable String after,
        String hash) {

    /** Who, with the post of that day; empty for the system itself. */
    public Optional<TwoNames> actor() {
        return actorId == null
                ? Optional.empty()
                : Optional.of(new TwoNames(actor(Texts.RUSSIAN), actor(Texts.KAZAKH)));
    }

    private String actor(Locale language) {
        var position = actorPosition.in(language);
        return actorName + (position.isBlank() ? "" : ", " + position);
    }

    @Override
    public String toString() {
        return "JournalEntry[" + id + "]";
    }
}
