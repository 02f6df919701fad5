package kz.zholdama.referral;

import kz.zholdama.measure.ReturnSlip;

/** How a referral turned out so far; a part is null while it has not happened. */
record Outcome(ReturnSlip slip, NotTaken notTaken, Leaving leaving) {

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
