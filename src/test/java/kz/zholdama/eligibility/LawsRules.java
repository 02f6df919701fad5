package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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
            .filter(rule -> rule.getClass().getPackageName().contains(".eligibility.rules"))
            .toList();

    private LawsRules() {}

    /**
     * The first edition, named otherwise and in force from another day.
     *
     * @param otherwise what else differs, by the names of the record's components
     */
    public static RuleEdition edition(String name, LocalDate from, Map<String, ?> otherwise) {
        var changed = new HashMap<String, Object>(otherwise);
        changed.put("name", name);
        changed.put("effectiveFrom", from);
        var components = RuleEdition.class.getRecordComponents();
        try {
            var values = new Object[components.length];
            for (var i = 0; i < values.length; i++) {
                var own = components[i].getAccessor().invoke(FirstEdition.edition());
                values[i] =
                        changed.containsKey(components[i].getName()) ? changed.remove(components[i].getName()) : own;
            }
            if (!changed.isEmpty()) {
                throw new IllegalArgumentException("no edition has " + changed.keySet());
            }
            return (RuleEdition) RuleEdition.class.getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with these grounds and rules. */
    public static RuleEdition edition(String name, LocalDate from, List<Ground> grounds, List<String> rules) {
        return edition(name, from, Map.of("grounds", grounds, "rules", rules));
    }

    /** The same printed by other templates. */
    public static RuleEdition printing(String name, LocalDate from, Map<String, String> templates) {
        return edition(name, from, Map.of("templates", templates));
    }
}
