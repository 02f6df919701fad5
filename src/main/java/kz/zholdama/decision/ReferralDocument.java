package kz.zholdama.decision;

import kz.zholdama.forms.Form;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;

/** The referral, on the form of its kind. */
record ReferralDocument(Draft draft, ChosenPlace place, PaperOfKind<?> paper) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        var application = draft.application();
        return paper.formOfAny(
                place,
                new ReferralPaper(
                        imprint.number(),
                        application.measure(),
                        application.content().applicant().categories(),
                        draft.applicantName(),
                        draft.iin(),
                        imprint.signatory(),
                        imprint.issuedOn(),
                        imprint.mark()));
    }
}
