package kz.zholdama.measure.ui;

import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.MeasureDetails;
import org.jspecify.annotations.Nullable;

/** Asks for the place of a kind. */
public interface PlaceScreen<P extends ChosenPlace> extends Facet {

    Class<P> place();

    /**
     * The fields, filled with what was chosen, or before that with what was wished for.
     *
     * @param details as they were filed
     * @param known   of the case at this moment
     */
    PlaceForm<?> form(@Nullable P chosen, MeasureDetails details, CaseFacts known, Circumstances of);

    /** Like {@link #form}, where nobody knows the kind. @throws ClassCastException when they are of another */
    default PlaceForm<?> formOfAny(
            @Nullable ChosenPlace chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        return form(place().cast(chosen), details, known, of);
    }
}
