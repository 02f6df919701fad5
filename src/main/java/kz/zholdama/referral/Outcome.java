package kz.zholdama.referral;

import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** How a referral turned out so far; a part is null while it has not happened. */
record Outcome(
        @Nullable ReturnSlip slip,
        @Nullable NotTaken notTaken,
        @Nullable Leaving leaving) {

    static final Outcome NONE = new Outcome(null, null, null);

    Outcome with(ReturnSlip returned) {
        return new Outcome(returned, notTaken, leaving);
    }

    Outcome with(NotTaken reported) {
        return new Outcome(slip, reported, leaving);
    }

    Outcome with(Leaving left) {
        return new Outcome(slip, notTaken, left);
    }
}
