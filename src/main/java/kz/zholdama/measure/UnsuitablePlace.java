package kz.zholdama.measure;

import java.io.Serializable;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/** The chosen place does not fit the case; nothing was changed. */
public class UnsuitablePlace extends UserFacingException {

    /**
     * Why. Those that any kind may have stand here; a kind brings its own.
     *
     * @param key of its message in the bundles
     */
    public record Reason(String key) implements Serializable {

        public static final Reason WRONG_KIND = of("WRONG_KIND");
        public static final Reason NOT_FOUND = of("NOT_FOUND");
        public static final Reason CONTRACT_OF_OTHER_MEASURE = of("CONTRACT_OF_OTHER_MEASURE");
        public static final Reason NO_QUALIFICATION = of("NO_QUALIFICATION");
        public static final Reason NO_OCCUPATION = of("NO_OCCUPATION");
        public static final Reason NO_MONTHS = of("NO_MONTHS");
        public static final Reason NO_DAYS = of("NO_DAYS");
        /** Argument: months at most. */
        public static final Reason TOO_MANY_MONTHS = of("TOO_MANY_MONTHS");

        public static final Reason FROM_PASSED = of("FROM_PASSED");
        public static final Reason TO_BEFORE_FROM = of("TO_BEFORE_FROM");
        public static final Reason TO_BESIDE_MONTHS = of("TO_BESIDE_MONTHS");
        public static final Reason TEXT_TOO_LONG = of("TEXT_TOO_LONG");
        public static final Reason TEXT_HIDDEN = of("TEXT_HIDDEN");
        public static final Reason NAME_WRONG = of("NAME_WRONG");

        private static Reason of(String name) {
            return new Reason("decision.place.error." + name);
        }
    }

    private final Reason reason;

    public UnsuitablePlace(Reason reason, Argument... arguments) {
        super(reason.key(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
