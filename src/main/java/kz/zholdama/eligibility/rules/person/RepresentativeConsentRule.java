package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Age;

/** Who is under age on the day of application takes subsidised work only with the consent of a legal representative. */
final class RepresentativeConsentRule extends Rule {

    RepresentativeConsentRule() {
        super(
                "representative-consent",
                RefusalGround.RULES_NOT_MET,
                "Social Code 111(6)",
                Fact.BIRTH_DATE,
                Fact.REPRESENTATIVE_CONSENT);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind().equals(MeasureKind.SUBSIDISED_WORKPLACE);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        if (!edition.asksRepresentative(facts.measure(), birthDate, facts.applicationDay())) {
            return met();
        }
        var consent = facts.representativeConsent();
        if (consent == null) {
            return unknown(Fact.REPRESENTATIVE_CONSENT);
        }
        return consent.given()
                ? met()
                : present(
                        "no-representative-consent",
                        "age",
                        Age.years(birthDate, facts.applicationDay()),
                        "below",
                        edition.representativeBelowAge());
    }
}
