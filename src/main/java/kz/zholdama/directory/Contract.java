package kz.zholdama.directory;

import java.time.LocalDate;
import kz.zholdama.eligibility.Measure;

/**
 * What a career centre and an employer agreed for one programme: so many places from the first to the last day.
 *
 * @param id       null while it is being entered
 * @param version  for telling a colleague's change; 0 for a new one
 * @param centreId the centre that concluded it; null when it serves every centre
 * @param taken    places held by applications now
 */
public record Contract(
        Long id,
        long version,
        long employerId,
        Measure measure,
        String number,
        Long centreId,
        int places,
        int taken,
        LocalDate validFrom,
        LocalDate validTo) {

    public int free() {
        return Math.max(0, places - taken);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
