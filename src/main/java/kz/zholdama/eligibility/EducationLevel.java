package kz.zholdama.eligibility;

/**
 * The level a graduation gave. Youth practice and contract of generations ask for a professional one (A2.8), which
 * general secondary education is not.
 */
public enum EducationLevel {
    GENERAL_SECONDARY,
    TECHNICAL,
    POST_SECONDARY,
    HIGHER,
    POSTGRADUATE
}
