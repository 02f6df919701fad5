package kz.zholdama.eligibility;

import java.util.Map;

/** The person has no experience where the programme excludes it: in the profession, or any at all (No 476). */
final class ExperienceRule extends RulesOfMeasure {

    ExperienceRule() {
        super("experience");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).noExperience() != Programme.Experience.ALLOWED;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        if (edition.programme(facts.measure()).noExperience() == Programme.Experience.NONE_AT_ALL) {
            return judged(facts.profession().anyExperience(), Fact.WORK_EXPERIENCE, "any-experience");
        }
        // who has never worked has no experience in the profession either
        var inProfession = Boolean.FALSE.equals(facts.profession().anyExperience())
                ? Boolean.FALSE : facts.profession().experienceInProfession();
        return judged(inProfession, Fact.EXPERIENCE_IN_PROFESSION, "experience-in-profession");
    }

    private Finding judged(Boolean experienced, Fact missing, String evidence) {
        if (experienced == null) {
            return unknown(missing);
        }
        return experienced ? present(evidence, Map.of()) : met();
    }
}
