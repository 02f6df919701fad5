package kz.zholdama.channel.portal;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to apply for.
 *
 * @param age of whoever applies, who is drawn
 * @param key with which the application is signed
 */
record Wanted(
        @Nullable Integer age,
        @Nullable ServedTown town,
        @Nullable Measure measure,
        @Nullable Key key) {

    static final int YOUNGEST = 14;
    static final int OLDEST = 99;

    static final int USUAL_AGE = 30;

    /** Whose key signs. */
    enum Key {
        OWN,
        /** Nobody takes that for the applicant's signature. */
        OTHER_PERSON
    }

    /**
     * A town in which a centre stands.
     *
     * @param centre name of the centre
     */
    record ServedTown(String centre, String kato) {}

    /** @throws InvalidInput when nobody is of this age */
    void check() {
        if (age == null || age < YOUNGEST || age > OLDEST) {
            throw new InvalidInput("age", "portal.error.age");
        }
    }
}
