package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** One of the three reasons for training is given. */
final class TrainingReasonRule extends Rule {

    TrainingReasonRule() {
        super("training-reason", RefusalGround.RULES_NOT_MET, "Social Code 109(3)", Fact.TRAINING_REASON);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind().equals(MeasureKind.TRAINING);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        return switch (facts.training().reason()) {
            case null -> unknown(Fact.TRAINING_REASON);
            case NONE -> present("no-training-reason");
            case NO_SUITABLE_WORK, PROFESSION_MUST_CHANGE, FITNESS_LOST -> met();
        };
    }
}
