package kz.zholdama.directory;

import java.time.LocalDate;
import kz.zholdama.eligibility.Measure;

/**
 * A contract with its employer, as a specialist chooses it and as the forms print it.
 *
 * @param inUse the employer has not been retired from the directory
 */
public record EmployerPlace(
        long contractId,
        long employerId,
        String name,
        String bin,
        String legalAddress,
        String phone,
        int places,
        int taken,
        LocalDate validFrom,
        LocalDate validTo,
        Measure measure,
        boolean inUse) {

    public int free() {
        return Math.max(0, places - taken);
    }
}
