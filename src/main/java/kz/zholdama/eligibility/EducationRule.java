package kz.zholdama.eligibility;

import java.util.Map;

/** The person has an education of a level that the programme asks for (A2.8; No 476). */
final class EducationRule extends RulesOfMeasure {

    EducationRule() {
        super("education-level");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return !edition.programme(measure).levels().isEmpty();
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var level = facts.profession().level();
        if (level == null) {
            return unknown(Fact.EDUCATION_LEVEL);
        }
        return edition.programme(facts.measure()).levels().contains(level) ? met() : present("education-level", Map.of());
    }
}
