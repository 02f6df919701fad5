package kz.zholdama.measure.training;

import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;
import org.springframework.stereotype.Component;

/** The referral to an educational organisation (A4). */
@Component
class PaperOfTraining implements Training, PaperOfKind<OrganisationPlace> {

    @Override
    public Class<OrganisationPlace> type() {
        return OrganisationPlace.class;
    }

    @Override
    public int annex() {
        return 4;
    }

    @Override
    public String title() {
        return "decision.title.TRAINING";
    }

    @Override
    public Form form(OrganisationPlace place, ReferralPaper paper) {
        return new TrainingReferralForm(
                paper.number(),
                paper.applicantName(),
                new Host(place.name(), place.address(), place.phone()),
                place.months(),
                place.from(),
                place.to(),
                paper.signatory(),
                paper.issuedOn(),
                paper.mark());
    }
}
