package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import kz.zholdama.measure.parts.PlaceAtEmployer;
import kz.zholdama.measure.parts.QualificationPlace;
import org.jspecify.annotations.Nullable;

/** Professional training at an employer's workplace (A5). */
public record TrainingWorkplace(
        long contractId,
        long employerId,
        String bin,
        String name,
        String legalAddress,
        @Nullable String phone,
        String qualification,
        int months,
        LocalDate from,
        LocalDate to)
        implements PlaceAtEmployer, QualificationPlace {}
