package kz.zholdama.decision;

import java.util.function.UnaryOperator;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.SubsidisedReferralForm;
import kz.zholdama.measure.ChosenPlace.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * The referral to a subsidised workplace (A8).
 *
 * @param russian the Russian text of a message key
 */
record WorkplaceDocument(Draft draft, Workplace place, UnaryOperator<String> russian) implements DecisionDocument {

    @Override
    public Form form(Imprint imprint) {
        return new SubsidisedReferralForm(
                imprint.number(),
                draft.application().content().applicant().categories(),
                draft.applicantName(),
                draft.iin(),
                new Host(place.name(), place.legalAddress(), place.phone()),
                draft.application().measure(),
                further(),
                place.occupation() + " (" + place.occupationCode() + ")",
                place.months(),
                place.from(),
                place.to(),
                imprint.signatory(),
                imprint.issuedOn(),
                imprint.mark());
    }

    /** The form lists the law's own programmes only. */
    private @Nullable String further() {
        var measure = draft.application().measure();
        return Measure.OF_THE_LAW.contains(measure) ? null : russian.apply("measure." + measure);
    }
}
