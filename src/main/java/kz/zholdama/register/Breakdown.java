package kz.zholdama.register;

/** By what figures are told apart. */
public enum Breakdown {
    MONTH,
    MEASURE,
    /** Of refusals. */
    GROUND,
    /** Who took, prepared or annulled it; within a centre. */
    STAFF,
    /** Of referrals: to whom. */
    EMPLOYER,
    /** Of the country. */
    CENTRE,
    /** Of the country. */
    REGION;

    /** Whether it tells the centres of the country apart, or the people of one centre. */
    public boolean isOffered(boolean ofOneCentre) {
        return switch (this) {
            case MONTH, MEASURE, GROUND, EMPLOYER -> true;
            case STAFF -> ofOneCentre;
            case CENTRE, REGION -> !ofOneCentre;
        };
    }
}
