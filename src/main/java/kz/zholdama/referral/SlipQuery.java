package kz.zholdama.referral;

import kz.zholdama.eligibility.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals a list shows. Scope is not asked: the service knows whose list it is.
 *
 * @param text    an ИИН, beginnings of the words of a name, a host as its directory finds it, a number or its end; null for all
 * @param kind    null for all
 * @param mine    only those that the caller prepared
 */
public record SlipQuery(
        Pile pile, @Nullable String text, @Nullable MeasureKind kind, boolean mine) {

    /** Why somebody looks at a referral. */
    public enum Pile {
        /** The host answered online: a specialist confirms it or sends it back; the longest waiting first. */
        SENT,
        /** The slip should come by now, or is late; the late ones first, those without a term last. */
        TO_DO,
        /** The slip is past its term. */
        LATE,
        /** Every slip that has not come back. */
        AWAITING,
        /** Persons who were taken and begin later, in order of the first day. */
        BEGINNING,
        /** Persons who take part now, in order of the last day. */
        TAKING_PART,
        /** The last day has passed: the end has to be recorded. */
        ENDED,
        /** Completed, left early, or come to nothing; the latest first. */
        OVER
    }

    public static SlipQuery of(Pile pile) {
        return new SlipQuery(pile, null, null, false);
    }
}
