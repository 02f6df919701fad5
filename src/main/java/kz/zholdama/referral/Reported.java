package kz.zholdama.referral;

import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** What has been reported of a referral so far; a part is null while it has not happened. */
record Reported(
        @Nullable ReturnSlip slip,
        @Nullable NotTaken notTaken,
        @Nullable Leaving leaving) {

    static final Reported NONE = new Reported(null, null, null);

    Reported with(ReturnSlip returned) {
        return new Reported(returned, notTaken, leaving);
    }

    Reported with(NotTaken untaken) {
        return new Reported(slip, untaken, leaving);
    }

    Reported with(Leaving left) {
        return new Reported(slip, notTaken, left);
    }
}
