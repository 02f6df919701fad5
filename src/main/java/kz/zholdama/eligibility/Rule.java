package kz.zholdama.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the law: facts in, findings out. A rule holds no figure of the law, those come with the edition; and
 * a fact that it needs and does not have is never taken for a met requirement.
 */
public abstract class Rule {

    private final String code;
    private final RefusalGround ground;
    private final String clause;
    private final Set<Fact> needs;

    /**
     * @param code   stored with every finding and listed in docs/regulation.md; never changes
     * @param clause where the condition is written, as docs/regulation.md cites it
     * @param needs  the facts that it may find missing: a screen has to answer each of them
     */
    protected Rule(String code, RefusalGround ground, String clause, Fact... needs) {
        this.code = code;
        this.ground = ground;
        this.clause = clause;
        this.needs = Set.of(needs);
    }

    public final String code() {
        return code;
    }

    public final RefusalGround ground() {
        return ground;
    }

    public final String clause() {
        return clause;
    }

    /** The facts that it may find missing when it is asked of a measure. */
    public Set<Fact> needs(Measure measure, RuleEdition edition) {
        return needs;
    }

    /** The parameter of a programme that makes it ask; empty for a rule that asks whatever the programme says. */
    public String parameter() {
        return "";
    }

    /** Whether the condition is asked of a measure to which its ground applies, in this edition. */
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return true;
    }

    /** At least one finding; several when several things were found, such as two unreliable documents. */
    public abstract List<Finding> evaluate(CaseFacts facts, RuleEdition edition);

    protected final List<Finding> met() {
        return List.of(new Finding.Met(code, ground));
    }

    protected final List<Finding> unknown(Fact missing) {
        if (!needs.contains(missing)) {
            throw new IllegalStateException("Rule " + code + " does not say that it needs " + missing);
        }
        return List.of(new Finding.Unknown(code, ground, missing));
    }

    /** @param values names and values in turn; a null value is left out */
    protected final List<Finding> present(String key, @Nullable Object... values) {
        return List.of(new Finding.Present(code, ground, Evidence.of("evidence." + key, values)));
    }

    /** A parameter of a programme that makes the rule ask: it is there, or the rule would not apply. */
    protected static int given(@Nullable Integer parameter) {
        return Objects.requireNonNull(parameter, "the rule applies only to programmes that have it");
    }
}
