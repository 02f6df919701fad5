package kz.zholdama.measure;

/** The tear-off part of the kind's form, as the host sends it back. */
public interface SlipOfKind<S extends ReturnSlip> extends StoredFacet {

    @Override
    Class<S> type();

    /** Whether the form gives the host a term for sending it back; that of A11 does not. */
    boolean hasTerm();

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
