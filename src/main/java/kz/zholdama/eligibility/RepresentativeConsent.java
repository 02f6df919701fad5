package kz.zholdama.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a legal representative of a minor consents to subsidised work (Social Code 111(6)). Not told is a null of the
 * whole; who and when are told of a consent that was given.
 *
 * @param name     full name of the representative
 * @param relation to the minor: mother, guardian …
 */
public record RepresentativeConsent(
        boolean given,
        @Nullable String name,
        @Nullable String relation,
        @Nullable LocalDate givenOn) {

    public static final RepresentativeConsent NONE = new RepresentativeConsent(false, null, null, null);

    @Override
    public String toString() {
        return "RepresentativeConsent[" + given + "]"; // a name never reaches a log
    }
}
