package kz.zholdama.decision.desk;

import kz.zholdama.forms.Form;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;

/** The referral, on the form of its kind. */
record ReferralDocument(DecisionToPrint toPrint, ChosenPlace place, PaperOfKind<?> paper) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        var application = toPrint.application();
        return paper.formOfAny(
                place,
                new ReferralPaper(
                        imprint.number(),
                        application.measure(),
                        application.content().applicant().categories(),
                        toPrint.applicantName(),
                        toPrint.iin(),
                        imprint.signatory(),
                        imprint.issuedOn(),
                        imprint.mark()));
    }
}
