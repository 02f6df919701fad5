package kz.zholdama.eligibility;

import java.util.Map;

/** The place is in the person's own or a related profession (No 476, contract of generations). */
final class OwnProfessionRule extends RulesOfMeasure {

    OwnProfessionRule() {
        super("own-profession");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).ownProfession();
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        if (facts.profession().ownProfession() == null) {
            return unknown(Fact.OWN_PROFESSION);
        }
        return facts.profession().ownProfession() ? met() : present("other-profession", Map.of());
    }
}
