package kz.zholdama.regulation;

import java.time.Instant;
import kz.zholdama.eligibility.RuleEdition;

/**
 * An edition with where it comes from.
 *
 * @param reason    what made it necessary, as the administrator wrote
 * @param enteredBy null for the edition that the product ships with
 */
public record EnteredEdition(RuleEdition edition, String reason, String enteredBy, Instant enteredAt) {

    public boolean isShipped() {
        return enteredBy == null;
    }
}
