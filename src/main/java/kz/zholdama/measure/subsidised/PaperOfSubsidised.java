package kz.zholdama.measure.subsidised;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.measure.ReferralPaper;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The referral to a subsidised workplace (A8). */
@Component
class PaperOfSubsidised implements Subsidised, PaperOfKind<Workplace> {

    private final Texts texts;

    PaperOfSubsidised(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Class<Workplace> type() {
        return Workplace.class;
    }

    @Override
    public int annex() {
        return 8;
    }

    @Override
    public String title() {
        return "decision.title.SUBSIDISED_WORKPLACE";
    }

    @Override
    public Form form(Workplace place, ReferralPaper paper) {
        return new SubsidisedReferralForm(
                paper.number(),
                paper.categories(),
                paper.applicantName(),
                paper.iin(),
                new Host(place.name(), place.legalAddress(), place.phone()),
                paper.measure(),
                further(paper.measure()),
                place.occupation() + " (" + place.occupationCode() + ")",
                place.months(),
                place.from(),
                place.to(),
                paper.signatory(),
                paper.issuedOn(),
                paper.mark());
    }

    /** The form lists the law's own programmes only. */
    private @Nullable String further(Measure measure) {
        return Measure.OF_THE_LAW.contains(measure) ? null : texts.text("measure." + measure, Texts.RUSSIAN);
    }
}
