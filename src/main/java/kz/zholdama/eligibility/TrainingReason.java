package kz.zholdama.eligibility;

/** Why a person needs training: one of the three of Social Code 109(3), or none of them, which the law does not let in. */
public enum TrainingReason {
    NO_SUITABLE_WORK,
    PROFESSION_MUST_CHANGE,
    FITNESS_LOST,
    NONE
}
