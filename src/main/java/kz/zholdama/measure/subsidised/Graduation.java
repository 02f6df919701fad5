package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import kz.zholdama.eligibility.EducationLevel;
import org.jspecify.annotations.Nullable;

/** What someone has graduated in. */
public record Graduation(
        @Nullable String institution,
        @Nullable String speciality,
        @Nullable EducationLevel level,
        @Nullable LocalDate graduatedOn) {

    static final Graduation NONE = new Graduation(null, null, null, null);
}
