package kz.zholdama.measure.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailFacts;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.platform.Problem;

/** The wish to be trained as the details of a kind. */
public abstract class TrainingWishDetails<D extends TrainingWish> implements DetailsOfKind<D> {

    private final Class<D> type;
    private final TrainingWish.Maker<D> wish;

    protected TrainingWishDetails(Class<D> type, TrainingWish.Maker<D> wish) {
        this.type = type;
        this.wish = wish;
    }

    @Override
    public final Class<D> type() {
        return type;
    }

    @Override
    public final D blank() {
        return wish.of(null, null);
    }

    @Override
    public final List<Problem> problems(D typed, Circumstances of, LocalDate today) {
        var problems = new FieldProblems();
        problems.require("reason", typed.reason());
        problems.requireText("qualification", typed.qualification(), FieldProblems.TEXT);
        return problems.found();
    }

    @Override
    public final D filed(D typed, Circumstances of) {
        return wish.of(typed.reason(), FieldProblems.trimmed(typed.qualification()));
    }

    @Override
    public final void take(D filed) {
        // names nothing of a directory
    }

    @Override
    public final DetailFacts facts(D details, List<PresentedDocument> documents, Circumstances of) {
        return new DetailFacts(
                new CaseFacts.Training(details.reason()), CaseFacts.Profession.UNKNOWN, null, null, null);
    }

    @Override
    public final Set<Fact> answers(Programme programme) {
        return Set.of(Fact.TRAINING_REASON);
    }

    @Override
    public final void tell(D details, Telling telling) {
        telling.word("intake.reason", "training-reason", details.reason())
                .with("intake.qualification", details.qualification());
    }
}
