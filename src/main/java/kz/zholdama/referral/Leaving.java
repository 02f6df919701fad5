package kz.zholdama.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A participation left early (Social Code 109(4), 111(7)): feeds grounds 5 and 6 of later cases.
 *
 * @param goodReason     null while it is not known whether the reason was good
 * @param reregisteredOn day of the new registration as unemployed, null while there is none
 * @param note           the reason as it was told
 */
public record Leaving(
        LocalDate leftOn,
        @Nullable Boolean goodReason,
        @Nullable LocalDate reregisteredOn,
        @Nullable String note) {}
