package kz.zholdama.measure.parts;

import java.util.List;
import java.util.function.Supplier;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.DetailsScreen;

/** Asks for the reason of Social Code 109(3) and the qualification wanted. */
public abstract class TrainingWishScreen<D extends TrainingWish> implements DetailsScreen<D> {

    private final Class<D> details;
    private final TrainingWish.Maker<D> wish;
    private final QualificationNames names;

    protected TrainingWishScreen(Class<D> details, TrainingWish.Maker<D> wish, QualificationNames names) {
        this.details = details;
        this.wish = wish;
        this.names = names;
    }

    @Override
    public final Class<D> details() {
        return details;
    }

    @Override
    public final Supplier<D> ask(DetailsFields fields, D typed, Circumstances of) {
        var reason = fields.require(
                fields.choice("reason", List.of(TrainingReason.values()), one -> "training-reason." + one.name()));
        reason.addClassName("vertical");
        reason.setValue(typed.reason());
        var qualification = fields.require(DetailsFields.wide(fields.offered("qualification", names::offered)));
        qualification.setValue(typed.qualification());
        fields.add(reason, DetailsFields.row(qualification));
        return () -> wish.of(reason.getValue(), qualification.getValue());
    }
}
