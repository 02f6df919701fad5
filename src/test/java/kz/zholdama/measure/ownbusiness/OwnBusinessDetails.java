package kz.zholdama.measure.ownbusiness;

import kz.zholdama.measure.MeasureDetails;
import org.jspecify.annotations.Nullable;

/** @param idea what the business is to be */
record OwnBusinessDetails(@Nullable String idea) implements MeasureDetails {}
