package kz.zholdama.measure.parts;

import java.time.LocalDate;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceProblems;
import org.springframework.stereotype.Component;

/** Places under contracts with employers, held for applications. */
@Component
public class EmployerPlaces {

    private final Places places;

    EmployerPlaces(Places places) {
        this.places = places;
    }

    /**
     * Holds a place in the running transaction; what the application held before is given back.
     *
     * @throws kz.zholdama.platform.InvalidInput when the contract is for another measure
     * @throws kz.zholdama.directory.NoFreePlace when a colleague was faster, or the contract does not cover the first day
     */
    public EmployerPlace hold(long contractId, long applicationId, LocalDate from, Measure measure) {
        places.reserve(contractId, applicationId, from);
        var held = places.reserved(applicationId).orElseThrow();
        PlaceChecks.require( // takes the reservation back with everything else
                held.measure().equals(measure), PlaceProblems.CONTRACT_OF_OTHER_MEASURE);
        return held;
    }

    public PlaceFacts facts(PlaceAtEmployer place, long applicationId) {
        return new PlaceFacts(
                new CaseFacts.Place(
                        place.months(), place.from(), place.to(), isHeld(place, applicationId), null, null, null),
                null);
    }

    /** Whether it is still kept for the application, by one in use, under a contract that covers its first day. */
    private boolean isHeld(PlaceAtEmployer place, long applicationId) {
        return places.reserved(applicationId)
                .filter(held -> held.contractId() == place.contractId() && covers(held, place.from()))
                .isPresent();
    }

    private static boolean covers(EmployerPlace held, LocalDate day) {
        return held.inUse() && !day.isBefore(held.validFrom()) && !day.isAfter(held.validTo());
    }
}
