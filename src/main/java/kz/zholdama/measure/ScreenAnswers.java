package kz.zholdama.measure;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
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

    private static final Map<ReferralKind, Set<Fact>> OF_KINDS = Map.of(
            ReferralKind.TRAINING, EnumSet.of(Fact.TRAINING_REASON, Fact.TERM),
            ReferralKind.EMPLOYER_TRAINING, EnumSet.of(Fact.TRAINING_REASON, Fact.TERM),
            ReferralKind.SUBSIDISED_WORKPLACE,
                    EnumSet.of(
                            Fact.GRADUATION,
                            Fact.EDUCATION_LEVEL,
                            Fact.WORK_EXPERIENCE,
                            Fact.EXPERIENCE_IN_PROFESSION,
                            Fact.REPRESENTATIVE_CONSENT,
                            Fact.TERM),
            ReferralKind.RESETTLEMENT, EnumSet.of(Fact.COMMISSION_DECISION));

    @Override
    public Set<Fact> of(Measure measure, RuleEdition edition) {
        var answered = EnumSet.copyOf(OF_EVERY_CASE);
        answered.addAll(OF_KINDS.getOrDefault(measure.referral(), Set.of()));
        return answered;
    }
}
