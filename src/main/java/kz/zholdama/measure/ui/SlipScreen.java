package kz.zholdama.measure.ui;

import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.ui.form.Form;

/** Asks for the slip of a kind. */
public interface SlipScreen<P extends ChosenPlace, S extends ReturnSlip> extends Facet {

    /** Most characters of a text on a slip. */
    int LONGEST_TEXT = 500;

    Class<P> place();

    Class<S> slip();

    /** Puts the fields of the slip on its form, whose labels begin with {@code slip.}; the service tells what is missing. */
    void ask(Form<S> form);

    /** What the referral says already, before anything was recorded. */
    S expected(P place);

    /** Like {@link #expected}, where nobody knows the kind. @throws ClassCastException when it is of another */
    default S expectedAny(ChosenPlace place) {
        return expected(place().cast(place));
    }
}
