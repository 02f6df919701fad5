package kz.zholdama.directory.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as the directory keeps it: the value, whether it is retired, and who touched it last.
 *
 * @param version   to be handed back with a change, so that the second of two people is told
 * @param retiredOn null while it is in use
 * @param changedBy like the time, null for what came with the product
 */
public record Entry<V>(
        long id,
        V value,
        long version,
        @Nullable LocalDate retiredOn,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public boolean isRetired() {
        return retiredOn != null;
    }
}
