package kz.zholdama.eligibility;

import java.util.List;

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
