package kz.zholdama.measure;

/** The tear-off part of the kind's form, as the host sends it back. */
public interface SlipOfKind<S extends ReturnSlip> extends StoredFacet {

    @Override
    Class<S> type();

    /** Whether the host has a term for sending it back; A11 names none. */
    boolean hasTerm();

    /** Notes what is missing or wrong with it, beside its fields. */
    void check(S slip, SlipChecks checks);

    void tell(S slip, Telling telling);
}
