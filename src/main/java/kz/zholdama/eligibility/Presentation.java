package kz.zholdama.eligibility;

/** How a document was shown: on paper, through the digital documents service (A2.10), or not at all. */
public enum Presentation {
    PAPER,
    DIGITAL,
    ABSENT
}
