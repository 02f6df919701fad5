package kz.zholdama.eligibility;

import java.util.List;

/** Judges a case by every rule that its measure is asked; none stops the others. */
public final class Assessor {

    /** The law, rule by rule, in the order of the grounds. A new rule is added here and in docs/regulation.md. */
    static final List<Rule> RULES = List.of(
            new ReliableDataRule(),
            new CategoryRule(),
            new UnemployedRegistrationRule(),
            new MinimumAgeRule(),
            new MaximumAgeRule(),
            new PensionAgeRule(),
            new RepresentativeConsentRule(),
            new TrainingReasonRule(),
            new TrainingOnceRule(),
            new EducationLevelRule(),
            new GraduationWindowRule(),
            new ExperienceRule(),
            new OwnProfessionRule(),
            new RunningReferralRule(),
            new MonthsRule(),
            new PlaceRule(),
            new ReceivingRegionRule(),
            new CommissionDecisionRule(),
            new InquiriesRule(),
            new ConsentRule(),
            new LeftTrainingRule(),
            new LeftSubsidisedWorkRule());

    private Assessor() {}

    /** @param edition the one in force on the counted day of receipt, {@link CaseFacts#applicationDay()} */
    public static Assessment assess(CaseFacts facts, RuleEdition edition) {
        var findings = RULES.stream()
                .filter(rule -> rule.appliesTo(facts.measure(), edition))
                .flatMap(rule -> rule.evaluate(facts, edition).stream())
                .distinct()
                .toList();
        return new Assessment(edition.name(), facts.applicationDay(), facts, findings);
    }
}
