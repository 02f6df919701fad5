package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.regulation.FoundRules;

/** The rules of the product, for tests that judge without the application. */
public final class LawsRules {

    public static final Assessor ASSESSOR = new Assessor(FoundRules.all());

    /** In the order of the first edition. */
    public static final List<Rule> RULES = FirstEdition.edition().rules().stream()
            .map(code -> ASSESSOR.rule(code).orElseThrow())
            .toList();

    /** Every rule of the product: those of the first edition, then further ones. */
    public static final List<Rule> ALL = Stream.concat(
                    RULES.stream(),
                    FoundRules.all().stream()
                            .filter(rule ->
                                    FirstEdition.edition().rules().stream().noneMatch(rule.code()::equals))
                            .sorted(Comparator.comparing(Rule::code)))
            .filter(rule -> rule.getClass().getPackageName().endsWith(".eligibility.rules"))
            .toList();

    private LawsRules() {}

    /** The first edition, named otherwise and in force later, with these grounds and rules. */
    public static RuleEdition edition(String name, LocalDate from, List<Ground> grounds, List<String> rules) {
        return edition(name, from, grounds, rules, null);
    }

    /** The same with the first edition's grounds and rules, printed by other templates. */
    public static RuleEdition printing(String name, LocalDate from, Map<String, String> templates) {
        return edition(name, from, null, null, templates);
    }

    private static RuleEdition edition(
            String name, LocalDate from, List<Ground> grounds, List<String> rules, Map<String, String> templates) {
        var law = FirstEdition.edition();
        return new RuleEdition(
                name,
                from,
                law.termWorkingDays(),
                law.slipWorkingDays(),
                law.programmes(),
                law.pensionAge(),
                law.trainingOnceInYears(),
                law.unemployedFromAge(),
                law.parentalConsent(),
                law.leftTraining(),
                law.leftSubsidisedWork(),
                null,
                null,
                null,
                null,
                grounds,
                rules,
                templates);
    }
}
