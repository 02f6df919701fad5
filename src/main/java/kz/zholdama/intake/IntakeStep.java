package kz.zholdama.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of the intake wizard, in their order. */
public enum IntakeStep {
    APPLICANT,
    MEASURE,
    DETAILS,
    DOCUMENTS,
    CONSENTS,
    REVIEW;

    /** As it stands in the address of the page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IntakeStep> ofPath(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** The last one follows itself. */
    public IntakeStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The first one precedes itself. */
    public IntakeStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    public IntakeStep earlierOf(IntakeStep other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
