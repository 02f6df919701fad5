package kz.zholdama.eligibility;

/** A fact that a rule needs and that may still be missing; shown as {@code fact.NAME} from the bundles. */
public enum Fact {
    DOCUMENTS_CHECKED,
    BIRTH_DATE,
    SEX,
    CATEGORY,
    UNEMPLOYED_SINCE,
    TRAINING_REASON,
    GRADUATION,
    EDUCATION_LEVEL,
    WORK_EXPERIENCE,
    EXPERIENCE_IN_PROFESSION,
    OWN_PROFESSION,
    PLACE,
    TERM,
    INQUIRY_ANSWER,
    CONSENT,
    COMMISSION_DECISION,
    REREGISTERED_ON,
    LEAVING_REASON,
    HISTORY_CHECKED,
    TRAINING_BEGAN,
    REPRESENTATIVE_CONSENT,
    ANOTHER_PLACE
}
