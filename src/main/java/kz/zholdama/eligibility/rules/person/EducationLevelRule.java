package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** The person has a professional education of a level that the programme asks for. */
final class EducationLevelRule extends Rule {

    EducationLevelRule() {
        super("education-level", RefusalGround.RULES_NOT_MET, "Resolution No 476; A2.8", Fact.EDUCATION_LEVEL);
    }

    @Override
    public String parameter() {
        return "levels";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return !edition.programme(measure).levels().isEmpty();
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var level = facts.profession().level();
        if (level == null) {
            return unknown(Fact.EDUCATION_LEVEL);
        }
        return edition.programme(facts.measure()).levels().contains(level) ? met() : present("education-level");
    }
}
