package kz.zholdama.decision;

/** What became of getting one document ready for a signature that is made elsewhere. */
public sealed interface Freezing {

    /** It waits for its signature. */
    record Ready(long applicationId, Frozen frozen) implements Freezing {}

    /** It may not be signed, or it is not known whether it may. */
    record Not(SigningResult why) implements Freezing {}
}
