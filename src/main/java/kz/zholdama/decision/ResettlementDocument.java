package kz.zholdama.decision;

import kz.zholdama.forms.Form;
import kz.zholdama.forms.ResettlementReferralForm;
import kz.zholdama.measure.ChosenPlace.Destination;

/** The referral to resettlement (A11). */
record ResettlementDocument(Draft draft, Destination place) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        var family = place.family().stream()
                .map(relative -> new ResettlementReferralForm.Relative(relative.relation(), relative.name()))
                .toList();
        return new ResettlementReferralForm(
                imprint.number(),
                draft.applicantName(),
                draft.iin(),
                place.commissionDecisionDate(),
                place.commissionDecisionNumber(),
                place.destination(),
                place.occupation() + " (" + place.occupationCode() + ")",
                family,
                place.receivingCentre(),
                imprint.signatory(),
                imprint.issuedOn(),
                imprint.mark());
    }
}
