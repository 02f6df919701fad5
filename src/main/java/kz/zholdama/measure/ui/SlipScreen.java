package kz.zholdama.measure.ui;

import java.util.function.Supplier;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** Asks for the slip of a kind. */
public interface SlipScreen<P extends ChosenPlace, S extends ReturnSlip> extends Facet {

    Class<P> place();

    Class<S> slip();

    /**
     * Puts the fields of the slip on a form.
     *
     * @param recorded fills them; before anything was recorded what the referral says does
     * @return what stands in the fields
     */
    Supplier<S> ask(SlipFields fields, P place, @Nullable S recorded);

    /** Like {@link #ask}, where nobody knows the kind. @throws ClassCastException when they are of another */
    default Supplier<? extends ReturnSlip> askAny(SlipFields fields, ChosenPlace place, @Nullable ReturnSlip recorded) {
        return ask(fields, place().cast(place), slip().cast(recorded));
    }
}
