package kz.zholdama.intake.drafts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.Problem;

/** The steps of the intake wizard, in their order. */
public enum IntakeStep {
    APPLICANT("person."),
    MEASURE("measure"),
    DETAILS("details."),
    DOCUMENTS("documents."),
    CONSENTS("consents."),
    REVIEW("");

    private static final List<IntakeStep> ORDER = List.of(values());

    private final String fields;

    IntakeStep(String fields) {
        this.fields = fields;
    }

    /** What the names of its fields begin with. */
    public String fields() {
        return fields;
    }

    /** Where what is wrong is put right. */
    public static IntakeStep of(Problem problem) {
        var field = Objects.requireNonNullElse(problem.field(), "");
        return ORDER.stream()
                .filter(step -> field.startsWith(step.fields))
                .findFirst()
                .orElse(REVIEW);
    }

    /** As it stands in the address of the page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IntakeStep> ofPath(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** The last one follows itself. */
    public IntakeStep next() {
        return ORDER.get(Math.min(ORDER.indexOf(this) + 1, ORDER.size() - 1));
    }

    /** The first one precedes itself. */
    public IntakeStep previous() {
        return ORDER.get(Math.max(ORDER.indexOf(this) - 1, 0));
    }

    public IntakeStep earlierOf(IntakeStep other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
