package kz.zholdama.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An active employment measure that a person can be referred to. Which ones there are, an edition says; the law's own nine
 * (Social Code 109, 111, 112; resolution No 476) are named here. The name is stored and never changes. That of any further
 * programme begins with its kind of referral: {@code subsidised-workplace:mentors}.
 */
public record Measure(String name) implements Comparable<Measure> {

    public static final Measure TRAINING_IN_ORGANISATION = new Measure("TRAINING_IN_ORGANISATION");
    public static final Measure TRAINING_AT_EMPLOYER = new Measure("TRAINING_AT_EMPLOYER");
    public static final Measure PUBLIC_WORKS = new Measure("PUBLIC_WORKS");
    public static final Measure SOCIAL_WORKPLACE = new Measure("SOCIAL_WORKPLACE");
    public static final Measure YOUTH_PRACTICE = new Measure("YOUTH_PRACTICE");
    public static final Measure FIRST_WORKPLACE = new Measure("FIRST_WORKPLACE");
    public static final Measure CONTRACT_OF_GENERATIONS = new Measure("CONTRACT_OF_GENERATIONS");
    public static final Measure SILVER_AGE = new Measure("SILVER_AGE");
    public static final Measure RESETTLEMENT = new Measure("RESETTLEMENT");

    /** Those of the law, in its order. */
    public static final List<Measure> OF_THE_LAW = List.of(
            TRAINING_IN_ORGANISATION,
            TRAINING_AT_EMPLOYER,
            PUBLIC_WORKS,
            SOCIAL_WORKPLACE,
            YOUTH_PRACTICE,
            FIRST_WORKPLACE,
            CONTRACT_OF_GENERATIONS,
            SILVER_AGE,
            RESETTLEMENT);

    private static final Map<Measure, ReferralKind> OTHER_THAN_SUBSIDISED = Map.of(
            TRAINING_IN_ORGANISATION, ReferralKind.TRAINING,
            TRAINING_AT_EMPLOYER, ReferralKind.EMPLOYER_TRAINING,
            RESETTLEMENT, ReferralKind.RESETTLEMENT);

    private static final Comparator<Measure> ORDER =
            Comparator.<Measure>comparingInt(Measure::rank).thenComparing(Measure::name);

    /** A further programme of a kind, under the short name that its edition gives it. */
    public static Measure of(ReferralKind kind, String programme) {
        return new Measure(kind.name() + ":" + programme);
    }

    /** Whether the law itself knows it, and not an edition alone. */
    public boolean isOfTheLaw() {
        return OF_THE_LAW.contains(this);
    }

    /** What form its referrals have. */
    public ReferralKind referral() {
        if (isOfTheLaw()) {
            return OTHER_THAN_SUBSIDISED.getOrDefault(this, ReferralKind.SUBSIDISED_WORKPLACE);
        }
        var end = name.indexOf(':');
        return new ReferralKind(end < 0 ? name : name.substring(0, end));
    }

    public MeasureKind kind() {
        return referral().measureKind();
    }

    /** In the order of the law, further programmes behind by their names. */
    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        var rank = OF_THE_LAW.indexOf(this);
        return rank < 0 ? OF_THE_LAW.size() : rank;
    }

    @Override
    public String toString() {
        return name;
    }
}
