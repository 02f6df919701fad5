package kz.zholdama.eligibility;

/** Why a person needs training: one of the three of Social Code 109(3). */
public enum TrainingReason {
    NO_SUITABLE_WORK, PROFESSION_MUST_CHANGE, FITNESS_LOST
}
