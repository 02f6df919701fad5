package kz.zholdama.notice.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells of.
 *
 * @param number of the application; for whoever took the person, of the referral
 * @param day    on which something is due
 * @param link   where it can be answered, or looked at
 */
record About(
        long centreId,
        long applicationId,
        String number,
        @Nullable LocalDate day,
        @Nullable String link) {}
