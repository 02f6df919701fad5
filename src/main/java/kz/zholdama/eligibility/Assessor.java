package kz.zholdama.eligibility;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges a case by every rule that its edition lists and its measure is asked; none stops the others. */
public final class Assessor {

    private final Map<String, Rule> rules;

    /**
     * @param rules every rule that an edition may list
     * @throws IllegalStateException when two of them have one code
     */
    public Assessor(Collection<? extends Rule> rules) {
        this.rules = rules.stream().collect(toMap(Rule::code, Function.identity()));
    }

    /** Those of the order in its order, further ones behind them. */
    public List<Rule> rules() {
        return rules.values().stream()
                .sorted(comparingInt((Rule rule) -> rank(FirstEdition.RULES.indexOf(rule.code())))
                        .thenComparing(Rule::code))
                .toList();
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /**
     * The rules that an edition asks of a measure, in its order.
     *
     * @throws IllegalStateException when it lists a rule that there is not: nobody is judged by fewer
     */
    public List<Rule> rules(Measure measure, RuleEdition edition) {
        return edition.rules().stream()
                .map(code -> rule(code)
                        .orElseThrow(() ->
                                new IllegalStateException("Edition " + edition.name() + " lists no rule " + code)))
                .filter(rule -> edition.ground(rule.ground())
                        .filter(ground -> ground.appliesTo(measure.kind()))
                        .isPresent())
                .filter(rule -> rule.appliesTo(measure, edition))
                .toList();
    }

    /** @param edition the one in force on the counted day of receipt, {@link CaseFacts#applicationDay()} */
    public Assessment assess(CaseFacts facts, RuleEdition edition) {
        var findings = rules(facts.measure(), edition).stream()
                .flatMap(rule -> rule.evaluate(facts, edition).stream())
                .distinct()
                .toList();
        return new Assessment(edition.name(), facts.applicationDay(), facts, findings, edition.grounds());
    }
}
