package kz.zholdama.regulation.keeping;

import java.time.Instant;
import kz.zholdama.eligibility.RuleEdition;
import org.jspecify.annotations.Nullable;

/**
 * An edition with where it comes from.
 *
 * @param reason    what made it necessary, as the administrator wrote; like what follows, null for the edition that the
 *                  product ships with
 */
public record EnteredEdition(
        RuleEdition edition,
        @Nullable String reason,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {

    public boolean isShipped() {
        return enteredBy == null;
    }
}
