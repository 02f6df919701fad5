package kz.zholdama.measure.ui;

import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.platform.ui.form.Form;

/** The fields of one kind of place. */
public abstract class PlaceForm<C extends PlaceChoice> extends Form<C> {

    protected PlaceForm(Class<C> type) {
        super(type, "cases.place.");
    }

    /** What was typed, together with what its fields do not hold. */
    public PlaceChoice choice(C typed) {
        return typed;
    }
}
