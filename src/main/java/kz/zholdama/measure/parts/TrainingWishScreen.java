package kz.zholdama.measure.parts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.DetailsScreen;
import kz.zholdama.platform.ui.form.LongestText;

/** Asks for the reason of Social Code 109(3) and the qualification wanted. */
public abstract class TrainingWishScreen<D extends TrainingWish> implements DetailsScreen<D> {

    private final Class<D> details;
    private final TrainingWish.Maker<D> wish;

    protected TrainingWishScreen(Class<D> details, TrainingWish.Maker<D> wish) {
        this.details = details;
        this.wish = wish;
    }

    @Override
    public final Class<D> details() {
        return details;
    }

    @Override
    public final Supplier<D> ask(DetailsFields fields, D typed, Circumstances of) {
        var reason = fields.field("reason", new RadioButtonGroup<TrainingReason>(fields.text("intake.reason")));
        reason.setItems(TrainingReason.values());
        reason.setItemLabelGenerator(one -> fields.text("training-reason." + one.name()));
        reason.addClassName("vertical");
        reason.setValue(typed.reason());
        var qualification = fields.field("qualification", new TextField(fields.text("intake.qualification")));
        LongestText.of(qualification, FieldProblems.TEXT);
        qualification.addClassName("wide");
        qualification.setValue(DetailsFields.shown(typed.qualification()));
        fields.add(reason, DetailsFields.row(qualification));
        return () -> wish.of(reason.getValue(), qualification.getValue());
    }
}
