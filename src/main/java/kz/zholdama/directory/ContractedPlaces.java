package kz.zholdama.directory;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/** How many places employers give by their contracts, and how many of them are taken. */
public interface ContractedPlaces {

    /**
     * Of the contracts of one centre for one programme.
     *
     * @param centreId null for contracts that serve every centre
     * @param taken    held by applications now, whatever day they begin on
     */
    record Sum(@Nullable Long centreId, Measure measure, long places, long taken) {

        public long free() {
            return places - taken;
        }
    }

    /**
     * Of contracts that are valid on the day, with employers in use: of those, in short, from which a place is chosen on that day
     * ({@link Employers#searchForMeasure}), with those that have none left.
     *
     * @param centreId one of those that the caller sees; its own, and those for every centre. Null for all that he sees
     * @throws org.springframework.security.access.AccessDeniedException when a centre outside the scope is asked for
     */
    List<Sum> on(LocalDate day, @Nullable Long centreId);
}
