package kz.zholdama.notice.wording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Texts as they are used now.
 *
 * @param version   to be handed back with a change
 * @param shipped   whether they are those that the product ships with
 * @param changedBy like the time, null while nobody ever changed them
 */
public record KeptTemplate(
        Template template,
        int version,
        boolean shipped,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
