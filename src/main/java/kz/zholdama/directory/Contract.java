package kz.zholdama.directory;

import java.time.LocalDate;
import kz.zholdama.directory.records.Listed;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a career centre and an employer agreed for one programme: so many places from the first to the last day.
 *
 * @param id       null while it is being entered
 * @param version  for telling a colleague's change; 0 for a new one
 * @param centreId the centre that concluded it; null when it serves every centre
 * @param taken    places held by applications now
 */
public record Contract(
        @Nullable Long id,
        long version,
        long employerId,
        Measure measure,
        String number,
        @Nullable Long centreId,
        int places,
        int taken,
        LocalDate validFrom,
        LocalDate validTo)
        implements Listed {

    public int free() {
        return Math.max(0, places - taken);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
