package kz.zholdama.eligibility;

import java.util.List;

/**
 * A refusal ground. Which ones are evaluated, under which number and for which measures, an edition says; the six of A2.9 are
 * named here. The name is stored and never changes.
 */
public record RefusalGround(String name) {

    public static final RefusalGround UNRELIABLE_DATA = new RefusalGround("UNRELIABLE_DATA");
    public static final RefusalGround RULES_NOT_MET = new RefusalGround("RULES_NOT_MET");
    public static final RefusalGround NEGATIVE_ANSWER = new RefusalGround("NEGATIVE_ANSWER");
    public static final RefusalGround NO_CONSENT = new RefusalGround("NO_CONSENT");
    public static final RefusalGround LEFT_TRAINING = new RefusalGround("LEFT_TRAINING");
    public static final RefusalGround LEFT_SUBSIDISED_WORK = new RefusalGround("LEFT_SUBSIDISED_WORK");

    /** Those of A2.9, in its order. */
    public static final List<RefusalGround> OF_THE_ORDER =
            List.of(UNRELIABLE_DATA, RULES_NOT_MET, NEGATIVE_ANSWER, NO_CONSENT, LEFT_TRAINING, LEFT_SUBSIDISED_WORK);

    @Override
    public String toString() {
        return name;
    }
}
