package kz.zholdama.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The host reported, or the centre found out, that the referral came to nothing.
 *
 * @param reportedOn the day on which the centre learned of it
 * @param note       what is known of the why; required for {@link Reason#OTHER}
 */
public record NotTaken(
        Reason reason, LocalDate reportedOn, @Nullable String note) {

    /** The names are stored: they never change. */
    public enum Reason {
        DID_NOT_COME,
        PERSON_DECLINED,
        HOST_DECLINED,
        OTHER
    }
}
