package kz.zholdama.notice;

import java.time.LocalDate;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/**
 * What a notice may say of its case.
 *
 * @param number  of the application; for an employer of the referral
 * @param address of the centre, like {@code phone}
 * @param day     on which something is due
 * @param link    where it can be answered
 */
public record Told(
        String number,
        TwoNames centre,
        String address,
        String phone,
        @Nullable LocalDate day,
        @Nullable String link) {}
