package kz.zholdama.eligibility.rules.person;

import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import org.jspecify.annotations.Nullable;

/** The person has no work experience where the programme excludes it: in the profession, or any at all. */
final class ExperienceRule extends Rule {

    ExperienceRule() {
        super(
                "experience",
                RefusalGround.RULES_NOT_MET,
                "Resolution No 476",
                Fact.WORK_EXPERIENCE,
                Fact.EXPERIENCE_IN_PROFESSION);
    }

    @Override
    public String parameter() {
        return "experience";
    }

    @Override
    public Set<Fact> needs(Measure measure, RuleEdition edition) {
        return switch (edition.programme(measure).experience()) {
            case ANY -> Set.of();
            case NONE -> Set.of(Fact.WORK_EXPERIENCE);
            case NONE_IN_PROFESSION -> Set.of(Fact.EXPERIENCE_IN_PROFESSION);
        };
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).experience() != Programme.Experience.ANY;
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var any = facts.profession().anyExperience();
        var inProfession = facts.profession().experienceInProfession();
        return switch (edition.programme(facts.measure()).experience()) {
            case ANY -> met();
            // experience in the profession is experience, and who has none at all has none in the profession either
            case NONE ->
                judge(
                        Boolean.TRUE.equals(inProfession) ? inProfession : any,
                        Fact.WORK_EXPERIENCE,
                        present("any-experience"));
            case NONE_IN_PROFESSION ->
                judge(
                        Boolean.FALSE.equals(any) ? any : inProfession,
                        Fact.EXPERIENCE_IN_PROFESSION,
                        present("experience-in-profession"));
        };
    }

    private List<Finding> judge(@Nullable Boolean experienced, Fact missing, List<Finding> present) {
        if (experienced == null) {
            return unknown(missing);
        }
        return experienced ? present : met();
    }
}
