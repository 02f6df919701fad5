package kz.zholdama.decision;

import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.TrainingReferralForm;
import kz.zholdama.measure.ChosenPlace.AtOrganisation;

/** The referral to an educational organisation (A4). */
record OrganisationTrainingDocument(Draft draft, AtOrganisation place) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        return new TrainingReferralForm(
                imprint.number(),
                draft.applicantName(),
                new Host(place.name(), place.address(), place.phone()),
                place.months(),
                place.from(),
                place.to(),
                imprint.signatory(),
                imprint.issuedOn(),
                imprint.mark());
    }
}
