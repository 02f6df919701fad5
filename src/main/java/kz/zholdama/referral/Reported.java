package kz.zholdama.referral;

import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** What has been reported of a referral so far; a part is null while it has not happened. */
public record Reported(
        @Nullable ReturnSlip slip,
        @Nullable NotTaken notTaken,
        @Nullable Leaving leaving) {

    public static final Reported NONE = new Reported(null, null, null);

    public Reported with(ReturnSlip returned) {
        return new Reported(returned, notTaken, leaving);
    }

    public Reported with(NotTaken untaken) {
        return new Reported(slip, untaken, leaving);
    }

    public Reported with(Leaving left) {
        return new Reported(slip, notTaken, left);
    }
}
