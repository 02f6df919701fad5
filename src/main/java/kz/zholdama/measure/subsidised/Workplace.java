package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import kz.zholdama.measure.parts.PlaceAtEmployer;
import org.jspecify.annotations.Nullable;

/** A subsidised workplace (A8). */
public record Workplace(
        long contractId,
        long employerId,
        String bin,
        String name,
        String legalAddress,
        @Nullable String phone,
        Long occupationId,
        String occupationCode,
        String occupation,
        int months,
        LocalDate from,
        LocalDate to)
        implements PlaceAtEmployer {}
