package kz.zholdama.measure.training;

import java.time.LocalDate;
import kz.zholdama.measure.parts.QualificationPlace;
import org.jspecify.annotations.Nullable;

/** Professional training in an educational organisation (A4). */
public record OrganisationPlace(
        long organisationId,
        String name,
        String address,
        @Nullable String phone,
        String qualification,
        int months,
        LocalDate from,
        LocalDate to)
        implements QualificationPlace {}
