package kz.zholdama.decision;

import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.SubsidisedReferralForm;
import kz.zholdama.measure.ChosenPlace.Workplace;

/** The referral to a subsidised workplace (A8). */
record WorkplaceDocument(Draft draft, Workplace place) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        return new SubsidisedReferralForm(
                imprint.number(),
                draft.application().content().applicant().categories(),
                draft.applicantName(),
                draft.iin(),
                new Host(place.name(), place.legalAddress(), place.phone()),
                draft.application().measure(),
                place.occupation() + " (" + place.occupationCode() + ")",
                place.months(),
                place.from(),
                place.to(),
                imprint.signatory(),
                imprint.issuedOn(),
                imprint.mark());
    }
}
