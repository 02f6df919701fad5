package kz.zholdama.measure.ui;

import java.util.function.Supplier;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.MeasureDetails;

/** Asks for the details of a kind. */
public interface DetailsScreen<D extends MeasureDetails> extends Facet {

    Class<D> details();

    /**
     * Puts the fields of the details on a form.
     *
     * @param typed fills them
     * @return what stands in the fields
     */
    Supplier<D> ask(DetailsFields fields, D typed, Circumstances of);

    /** Like {@link #ask}, where nobody knows the kind. @throws ClassCastException when they are of another */
    default Supplier<D> askAny(DetailsFields fields, MeasureDetails typed, Circumstances of) {
        return ask(fields, details().cast(typed), of);
    }
}
