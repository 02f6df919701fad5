package kz.zholdama.measure.subsidised;

import java.util.List;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.ChosenOccupation;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for a subsidised workplace (Social Code 111). Graduation and experience only for youth practice, contract of
 * generations and first workplace; school only of a student or senior pupil; a representative's consent only of a minor.
 */
public record SubsidisedDetails(
        @Nullable ChosenOccupation occupation,
        @Nullable Graduation graduation,
        @Nullable Boolean anyExperience,
        @Nullable Boolean experienceInProfession,
        @Nullable String school,
        @Nullable RepresentativeConsent consent)
        implements MeasureDetails {

    static final SubsidisedDetails BLANK = new SubsidisedDetails(null, null, null, null, null, null);

    @Override
    public List<PresentedDocument> agreeing(List<PresentedDocument> documents) {
        return ConsentPaper.agreeing(documents, consent);
    }
}
