package kz.zholdama.measure.parts;

import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.platform.ui.form.Form;

/** What the slips of both ways of training ask alike (A4, A5): the order, the qualification, how long. */
public interface TrainingSlipScreen<P extends QualificationPlace, S extends TrainingSlip> extends SlipScreen<P, S> {

    @Override
    default void ask(Form<S> form) {
        form.expect(form.date("orderDate"));
        form.expect(form.text("orderNumber", LONGEST_TEXT));
        form.expect(form.text("qualification", LONGEST_TEXT));
        form.expect(form.number("months"));
        form.expect(form.date("until"));
    }
}
