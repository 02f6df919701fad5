package kz.zholdama.eligibility;

import java.util.Locale;

/**
 * A kind of referral: what has a form of its own in the order (A4, A5, A8, A11). Everything that belongs to
 * one stands in a package of its own below {@code measure}. The name is stored and never changes.
 */
public record ReferralKind(String name) implements Comparable<ReferralKind> {

    public static final ReferralKind TRAINING = new ReferralKind("training");
    public static final ReferralKind EMPLOYER_TRAINING = new ReferralKind("employer-training");
    public static final ReferralKind SUBSIDISED_WORKPLACE = new ReferralKind("subsidised-workplace");
    public static final ReferralKind RESETTLEMENT = new ReferralKind("resettlement");

    /** Both ways of training are one kind of measure; any other kind of referral is one of its own. */
    public MeasureKind measureKind() {
        return this.equals(EMPLOYER_TRAINING)
                ? MeasureKind.TRAINING
                : new MeasureKind(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public int compareTo(ReferralKind other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
