package kz.zholdama.eligibility;

/** The nine active employment measures a person can be referred to (Social Code 109, 111, 112; resolution No 476). */
public enum Measure {
    TRAINING_IN_ORGANISATION(MeasureKind.TRAINING),
    TRAINING_AT_EMPLOYER(MeasureKind.TRAINING),
    PUBLIC_WORKS(MeasureKind.SUBSIDISED_WORKPLACE),
    SOCIAL_WORKPLACE(MeasureKind.SUBSIDISED_WORKPLACE),
    YOUTH_PRACTICE(MeasureKind.SUBSIDISED_WORKPLACE),
    FIRST_WORKPLACE(MeasureKind.SUBSIDISED_WORKPLACE),
    CONTRACT_OF_GENERATIONS(MeasureKind.SUBSIDISED_WORKPLACE),
    SILVER_AGE(MeasureKind.SUBSIDISED_WORKPLACE),
    RESETTLEMENT(MeasureKind.RESETTLEMENT);

    private final MeasureKind kind;

    Measure(MeasureKind kind) {
        this.kind = kind;
    }

    public MeasureKind kind() {
        return kind;
    }

    /** Whether an employer with a contract and a free place takes the person. */
    public boolean isAtEmployer() {
        return kind == MeasureKind.SUBSIDISED_WORKPLACE || this == TRAINING_AT_EMPLOYER;
    }
}
