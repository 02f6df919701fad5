package kz.zholdama.intake;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.regulation.AnsweredFacts;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Tells what an application says of its case. */
@Component
public class StatedCases implements AnsweredFacts {

    private static final Set<Fact> OF_EVERY_APPLICATION =
            EnumSet.of(Fact.BIRTH_DATE, Fact.SEX, Fact.CATEGORY, Fact.UNEMPLOYED_SINCE, Fact.CONSENT);

    private final Kinds kinds;
    private final Regulations regulations;

    StatedCases(Kinds kinds, Regulations regulations) {
        this.kinds = kinds;
        this.regulations = regulations;
    }

    public StatedCase of(Application application) {
        var content = application.content();
        var applicant = content.applicant();
        return new StatedCase(
                content.measure(),
                new CaseFacts.Person(
                        applicant.birthDate(),
                        applicant.iin().birthDate().orElse(null),
                        applicant.sex(),
                        applicant.categories(),
                        applicant.unemployedSince()),
                kinds.details(content.measure())
                        .facts(content.details(), content.documents(), circumstances(application)),
                content.documents(),
                new CaseFacts.Consents(
                        content.consents().personalData(),
                        content.consents().protectedSecrets(),
                        application.consentWithdrawnOn().orElse(null)));
    }

    @Override
    public Set<Fact> answered(Measure measure, RuleEdition edition) {
        var told = EnumSet.copyOf(OF_EVERY_APPLICATION);
        if (kinds.has(DetailsOfKind.class, measure)) {
            told.addAll(kinds.details(measure).answers(edition.programme(measure)));
        }
        return told;
    }

    /** What a kind of referral may know of the application. */
    public Circumstances circumstances(Application application) {
        var applicant = application.content().applicant();
        return new Circumstances(
                application.measure(),
                applicant.categories(),
                applicant.birthDate(),
                applicant.address() == null ? null : applicant.address().settlementId(),
                application.countsFrom(),
                regulations.editionOf(application.measure(), application.countsFrom()));
    }
}
