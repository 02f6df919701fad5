package kz.zholdama.regulation;

/** What a deadline is for. */
public enum Term {
    /** The decision on an application (A2.3): ends at the close of office. */
    DECISION,
    /** The return of a slip: ends with its day. */
    SLIP
}
