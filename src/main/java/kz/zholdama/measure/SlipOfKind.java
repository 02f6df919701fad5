package kz.zholdama.measure;

import java.util.List;

/** The tear-off part of the kind's form, as the host sends it back, on paper or on the page without an account. */
public interface SlipOfKind<P extends ChosenPlace, S extends ReturnSlip> extends StoredFacet {

    @Override
    Class<S> type();

    Class<P> place();

    /** Whether the form gives the host a term for sending it back; that of A11 does not. */
    boolean hasTerm();

    /** What the host is asked, in the order of the form. */
    List<SlipQuestion> questions();

    /** What the referral says already, before anything was recorded. */
    S expected(P place);

    /** Like {@link #expected}, where nobody knows the kind. @throws ClassCastException when it is of another */
    default S expectedAny(ChosenPlace place) {
        return expected(place().cast(place));
    }

    /** Notes what is missing or wrong with it, beside its fields. */
    void check(S slip, SlipChecks checks);

    /** Like {@link #check}, of a slip of which nobody knows the kind. @throws ClassCastException when it is of another */
    default void checkAny(ReturnSlip slip, SlipChecks checks) {
        check(type().cast(slip), checks);
    }

    void tell(S slip, Telling telling);

    default void tellAny(ReturnSlip slip, Telling telling) {
        tell(type().cast(slip), telling);
    }
}
