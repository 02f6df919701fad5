package kz.zholdama.eligibility;

import java.util.List;
import kz.zholdama.regulation.FoundRules;

/** The rules of the product, for tests that judge without the application. */
public final class LawsRules {

    public static final Assessor ASSESSOR = new Assessor(FoundRules.all());

    /** In the order of the first edition. */
    public static final List<Rule> RULES = FirstEdition.edition().rules().stream()
            .map(code -> ASSESSOR.rule(code).orElseThrow())
            .toList();

    private LawsRules() {}
}
