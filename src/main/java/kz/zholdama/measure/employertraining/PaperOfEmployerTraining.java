package kz.zholdama.measure.employertraining;

import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;
import org.springframework.stereotype.Component;

/** The referral to training at an employer's workplace (A5). */
@Component
class PaperOfEmployerTraining implements EmployerTraining, PaperOfKind<TrainingWorkplace> {

    @Override
    public Class<TrainingWorkplace> type() {
        return TrainingWorkplace.class;
    }

    @Override
    public int annex() {
        return 5;
    }

    @Override
    public String title() {
        return "decision.title.TRAINING";
    }

    @Override
    public Form form(TrainingWorkplace place, ReferralPaper paper) {
        return new EmployerTrainingReferralForm(
                paper.number(),
                paper.applicantName(),
                new Host(place.name(), place.legalAddress(), place.phone()),
                place.months(),
                place.from(),
                place.to(),
                paper.signatory(),
                paper.issuedOn(),
                paper.mark());
    }
}
