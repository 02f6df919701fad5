package kz.zholdama.eligibility;

import java.util.List;

/**
 * A kind of measure; the order knows three (Rules, item 10). One person has at most one running case of a kind. The name is
 * stored and never changes.
 */
public record MeasureKind(String name) {

    public static final MeasureKind TRAINING = new MeasureKind("TRAINING");
    public static final MeasureKind SUBSIDISED_WORKPLACE = new MeasureKind("SUBSIDISED_WORKPLACE");
    public static final MeasureKind RESETTLEMENT = new MeasureKind("RESETTLEMENT");

    /** Those of the order, in its order. */
    public static final List<MeasureKind> OF_THE_ORDER = List.of(TRAINING, SUBSIDISED_WORKPLACE, RESETTLEMENT);

    @Override
    public String toString() {
        return name;
    }
}
