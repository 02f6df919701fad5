package kz.zholdama.eligibility;

import java.util.Map;

/** A place is chosen, and an employer's contract is valid and has one free for this case (No 476; Social Code 109(2), 111). */
final class PlaceRule extends RulesOfMeasure {

    PlaceRule() {
        super("place");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() != MeasureKind.RESETTLEMENT;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var place = facts.place();
        if (place.from() == null) {
            return unknown(Fact.PLACE);
        }
        return Boolean.FALSE.equals(place.employerHasFreePlace()) ? present("no-free-place", Map.of()) : met();
    }
}
