package kz.zholdama.measure;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.regulation.AnsweredFacts;
import org.springframework.stereotype.Component;

/** What the wizard and the examination ask of every case, and what the details and the place of its kind add. */
@Component
class ScreenAnswers implements AnsweredFacts {

    private static final Set<Fact> OF_EVERY_CASE = EnumSet.of(
            Fact.DOCUMENTS_CHECKED,
            Fact.BIRTH_DATE,
            Fact.SEX,
            Fact.CATEGORY,
            Fact.UNEMPLOYED_SINCE,
            Fact.PLACE,
            Fact.ANOTHER_PLACE,
            Fact.OWN_PROFESSION,
            Fact.INQUIRY_ANSWER,
            Fact.CONSENT,
            Fact.REREGISTERED_ON,
            Fact.LEAVING_REASON,
            Fact.HISTORY_CHECKED,
            Fact.TRAINING_BEGAN);

    private final Kinds kinds;

    ScreenAnswers(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Set<Fact> of(Measure measure, RuleEdition edition) {
        var answered = EnumSet.copyOf(OF_EVERY_CASE);
        answered.addAll(kinds.details(measure).answers(edition.programme(measure)));
        answered.addAll(kinds.place(measure).answers(edition.programme(measure)));
        return answered;
    }
}
