package kz.zholdama.eligibility;

import java.util.List;

/**
 * One condition of the law: facts in, findings out. A rule holds no figure of the law, those come with the edition; and
 * a fact that it needs and does not have is never taken for a met requirement.
 */
abstract class Rule {

    private final String code;
    private final RefusalGround ground;
    private final String clause;

    /**
     * @param code   stored with every finding and listed in docs/regulation.md; never changes
     * @param clause where the condition is written, as docs/regulation.md cites it
     */
    Rule(String code, RefusalGround ground, String clause) {
        this.code = code;
        this.ground = ground;
        this.clause = clause;
    }

    final String code() {
        return code;
    }

    final RefusalGround ground() {
        return ground;
    }

    final String clause() {
        return clause;
    }

    /** Whether the condition is asked of a measure at all, in this edition. */
    boolean appliesTo(Measure measure, RuleEdition edition) {
        return ground.appliesTo(measure.kind());
    }

    /** At least one finding; several when several things were found, such as two unreliable documents. */
    abstract List<Finding> evaluate(CaseFacts facts, RuleEdition edition);

    final List<Finding> met() {
        return List.of(new Finding.Met(code, ground));
    }

    final List<Finding> unknown(Fact missing) {
        return List.of(new Finding.Unknown(code, ground, missing));
    }

    /** @param values names and values in turn */
    final List<Finding> present(String key, Object... values) {
        return List.of(new Finding.Present(code, ground, Evidence.of("evidence." + key, values)));
    }
}
