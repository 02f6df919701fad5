package kz.zholdama.measure.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import kz.zholdama.measure.PlaceChoice;

/** The fields of one kind of place. */
public abstract class PlaceForm extends Div {

    /** Marks the fields that lack something. */
    public abstract boolean isComplete();

    /** What stands in the fields, once they are complete. */
    public abstract PlaceChoice choice();

    /** Up to three fields beside each other. */
    protected static FormLayout layout() {
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 3));
        return form;
    }
}
