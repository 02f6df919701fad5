package kz.zholdama.eligibility;

import java.util.List;

/** Evaluates every rule that applies to a measure; none stops the others (product, refusal grounds). */
public final class Assessor {

    /** The law, rule by rule, in the order of the grounds. A new rule is added here and in docs/regulation.md. */
    static final List<Rule> RULES = List.of(
            new DataReliableRule(),
            new CategoryRule(), new MinimumAgeRule(), new MaximumAgeRule(), new PensionAgeRule(), new TrainingReasonRule(),
            new EducationRule(), new GraduationWindowRule(), new ExperienceRule(), new OwnProfessionRule(),
            new MonthsRule(), new PlaceRule(), new DestinationRule(), new TrainingOnceRule(), new RunningReferralRule(),
            new InquiriesRule(),
            new ConsentRule(),
            new LeftTrainingRule(),
            new LeftSubsidisedRule());

    private Assessor() {
    }

    public static Assessment assess(CaseFacts facts, RuleEdition edition) {
        var findings = RULES.stream()
                .filter(rule -> rule.appliesTo(facts.measure(), edition))
                .map(rule -> rule.evaluate(facts, edition))
                .toList();
        return new Assessment(edition.name(), facts.applicationDay(), facts, findings);
    }
}
