package kz.zholdama.measure.ownbusiness;

import kz.zholdama.forms.Form;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;
import org.springframework.stereotype.Component;

@Component
class PaperOfOwnBusiness implements OwnBusiness, PaperOfKind<Office> {

    @Override
    public Class<Office> type() {
        return Office.class;
    }

    @Override
    public int annex() {
        return 91;
    }

    @Override
    public String title() {
        return "own-business.title";
    }

    @Override
    public Form form(Office place, ReferralPaper paper) {
        return new OwnBusinessReferralForm(
                paper.number(),
                paper.applicantName(),
                place.name(),
                place.from(),
                paper.signatory(),
                paper.issuedOn(),
                paper.mark());
    }
}
