package kz.zholdama.person;

/**
 * Whom the state service is for (Rules, item 2). A person may belong to several at once: an unemployed kandas is both.
 */
public enum Category {
    JOB_SEEKER, UNEMPLOYED, DOWNTIME, KANDAS, STUDENT, SENIOR_PUPIL
}
