package kz.zholdama.eligibility;

/** One of the three reasons for training is given (Social Code 109(3)). */
final class TrainingReasonRule extends RulesOfMeasure {

    TrainingReasonRule() {
        super("training-reason");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() == MeasureKind.TRAINING;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        return facts.training().reason() == null ? unknown(Fact.TRAINING_REASON) : met();
    }
}
