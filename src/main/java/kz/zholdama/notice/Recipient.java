package kz.zholdama.notice;

/** Who is told. The names are stored and part of message keys. */
public enum Recipient {
    APPLICANT,
    /** Or the educational organisation: whoever took the person. */
    EMPLOYER
}
