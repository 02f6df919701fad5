package kz.zholdama.decision;

import kz.zholdama.forms.EmployerTrainingReferralForm;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.measure.ChosenPlace.TrainingAtEmployer;

/** The referral to training at an employer's workplace (A5). */
record EmployerTrainingDocument(Draft draft, TrainingAtEmployer place) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        return new EmployerTrainingReferralForm(
                imprint.number(),
                draft.applicantName(),
                new Host(place.name(), place.legalAddress(), place.phone()),
                place.months(),
                place.from(),
                place.to(),
                imprint.signatory(),
                imprint.issuedOn(),
                imprint.mark());
    }
}
