package kz.zholdama.eligibility;

/** The level a graduation gave; youth practice and contract of generations ask for one of them (A2.8). */
public enum EducationLevel {
    TECHNICAL, POST_SECONDARY, HIGHER, POSTGRADUATE
}
