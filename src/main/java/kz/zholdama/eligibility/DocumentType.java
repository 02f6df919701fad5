package kz.zholdama.eligibility;

/** The documents that A2.8 asks for beside the application itself. */
public enum DocumentType {
    IDENTITY_DOCUMENT,
    EMPLOYMENT_RECORD,
    EDUCATION_DOCUMENT,
    HEALTH_CERTIFICATE,
    PARENTAL_CONSENT;

    /** Whether a copy of it may be kept (law on personal data, art. 7). */
    public boolean mayBeCopied() {
        return this != IDENTITY_DOCUMENT;
    }
}
