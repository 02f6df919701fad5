package kz.zholdama.channel;

/** How the signature under an application stands. The names are stored. */
public enum SignatureState {
    /** The applicant's, by a check of everything. */
    GOOD,
    /** It could not be told; a specialist has it checked again, or decides. */
    TO_CHECK,
    /** It could not be told, and a specialist made sure of the applicant's will by other means. */
    CONFIRMED,
    /** A later check or a specialist found that it is not the applicant's. */
    REFUSED;

    /** Whether a decision can be made on the application. */
    public boolean isSettled() {
        return this != TO_CHECK;
    }
}
