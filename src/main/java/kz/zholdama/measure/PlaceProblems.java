package kz.zholdama.measure;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Why a chosen place does not fit the case, beside the components of its choice. A kind has its own besides. */
public final class PlaceProblems {

    public static final Problem WRONG_KIND = of(null, "WRONG_KIND");
    public static final Problem NOT_FOUND = of(null, "NOT_FOUND");
    public static final Problem CONTRACT_OF_OTHER_MEASURE = of("contractId", "CONTRACT_OF_OTHER_MEASURE");
    public static final Problem NO_QUALIFICATION = of("qualification", "NO_QUALIFICATION");
    public static final Problem NO_OCCUPATION = of("occupationId", "NO_OCCUPATION");
    public static final Problem NO_MONTHS = of("months", "NO_MONTHS");
    public static final Problem NO_DAYS = of("from", "NO_DAYS");
    public static final Problem FROM_PASSED = of("from", "FROM_PASSED");
    public static final Problem TO_BEFORE_FROM = of("to", "TO_BEFORE_FROM");
    public static final Problem TO_BESIDE_MONTHS = of("to", "TO_BESIDE_MONTHS");
    public static final Problem TEXT_TOO_LONG = of(null, "TEXT_TOO_LONG");
    public static final Problem TEXT_HIDDEN = of(null, "TEXT_HIDDEN");
    public static final Problem NAME_WRONG = of(null, "NAME_WRONG");

    private PlaceProblems() {}

    public static Problem tooManyMonths(int most) {
        return of("months", "TOO_MANY_MONTHS", named("most", most));
    }

    /** @param name of its text behind {@code decision.place.error.} */
    public static Problem of(@Nullable String field, String name, Argument... arguments) {
        return Problem.of(field, "decision.place.error." + name, arguments);
    }
}
