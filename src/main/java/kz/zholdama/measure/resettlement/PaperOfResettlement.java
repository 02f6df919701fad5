package kz.zholdama.measure.resettlement;

import kz.zholdama.forms.Form;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;
import org.springframework.stereotype.Component;

/** The referral to resettlement (A11). */
@Component
class PaperOfResettlement implements Resettlement, PaperOfKind<Destination> {

    @Override
    public Class<Destination> type() {
        return Destination.class;
    }

    @Override
    public int annex() {
        return 11;
    }

    @Override
    public String title() {
        return "decision.title.RESETTLEMENT";
    }

    @Override
    public Form form(Destination place, ReferralPaper paper) {
        return new ResettlementReferralForm(
                paper.number(),
                paper.applicantName(),
                paper.iin(),
                place.commissionDecisionDate(),
                place.commissionDecisionNumber(),
                place.destination(),
                place.occupation() + " (" + place.occupationCode() + ")",
                place.family(),
                place.receivingCentre(),
                paper.signatory(),
                paper.issuedOn(),
                paper.mark());
    }
}
