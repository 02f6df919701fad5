package kz.zholdama.intake;

import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.Kinds;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Tells what an application says of its case. */
@Component
public class ApplicationFacts {

    private final Kinds kinds;
    private final Regulations regulations;

    ApplicationFacts(Kinds kinds, Regulations regulations) {
        this.kinds = kinds;
        this.regulations = regulations;
    }

    public FactsOfApplication of(Application application) {
        var content = application.content();
        var applicant = content.applicant();
        return new FactsOfApplication(
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

    /** What a kind of referral may know of the application. */
    public Circumstances circumstances(Application application) {
        var applicant = application.content().applicant();
        return new Circumstances(
                application.measure(),
                applicant.categories(),
                applicant.birthDate(),
                applicant.address() == null ? null : applicant.address().settlementId(),
                application.countsFrom(),
                regulations.editionOn(application.countsFrom()));
    }
}
