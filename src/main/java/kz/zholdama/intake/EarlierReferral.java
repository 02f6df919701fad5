package kz.zholdama.intake;

import java.time.LocalDate;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A referral that a person was given before, as the wizard shows it.
 *
 * @param applicationId of the case that it was issued in
 * @param settlementId of the place, null where that is none
 * @param place   employer, organisation or settlement, as printed
 * @param running whether it blocks another of the same kind: awaited or taking part, and its last day not past
 */
public record EarlierReferral(
        long applicationId,
        String number,
        Measure measure,
        LocalDate referredOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long settlementId,
        String place,
        boolean running) {}
