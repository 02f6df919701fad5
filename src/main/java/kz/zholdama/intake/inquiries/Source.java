package kz.zholdama.intake.inquiries;

/** What can be asked, in the order in which it is. */
public enum Source {
    IDENTITY,
    IDENTITY_DOCUMENT,
    EMPLOYMENT,
    EDUCATION,
    EDUCATION_DOCUMENT
}
