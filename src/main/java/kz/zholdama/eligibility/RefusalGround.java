package kz.zholdama.eligibility;

import java.util.Optional;

/**
 * The six refusal grounds of A2.9, in the order of the order. {@link #code()} is what the database stores: it never
 * changes, whatever becomes of the constant's name.
 */
public enum RefusalGround {
    UNRELIABLE_DATA("A2.9.1", null),
    RULES_NOT_MET("A2.9.2", null),
    NEGATIVE_ANSWER("A2.9.3", null),
    NO_CONSENT("A2.9.4", null),
    LEFT_TRAINING("A2.9.5", MeasureKind.TRAINING),
    LEFT_SUBSIDISED_WORK("A2.9.6", MeasureKind.SUBSIDISED_WORKPLACE);

    private final String code;
    private final MeasureKind onlyFor;

    RefusalGround(String code, MeasureKind onlyFor) {
        this.code = code;
        this.onlyFor = onlyFor;
    }

    public String code() {
        return code;
    }

    /** Number of the sub-item in A2.9, 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean appliesTo(MeasureKind kind) {
        return onlyFor == null || onlyFor.equals(kind);
    }

    public Optional<MeasureKind> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }
}
