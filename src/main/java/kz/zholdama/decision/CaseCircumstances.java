package kz.zholdama.decision;

import kz.zholdama.intake.Application;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Tells the kinds of referral what they may know of a case. */
@Component
class CaseCircumstances {

    private final Regulations regulations;

    CaseCircumstances(Regulations regulations) {
        this.regulations = regulations;
    }

    Circumstances of(Application application) {
        var applicant = application.content().applicant();
        return new Circumstances(
                application.measure(),
                applicant.categories(),
                applicant.birthDate(),
                applicant.address().settlementId(),
                application.countsFrom(),
                regulations.editionOn(application.countsFrom()));
    }
}
