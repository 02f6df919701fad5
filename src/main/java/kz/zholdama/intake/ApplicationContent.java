package kz.zholdama.intake;

import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.measure.MeasureDetails;

/** What the citizen filed. Kept as one immutable document: after registration it is never edited. */
public record ApplicationContent(
        ApplicantDetails applicant,
        Measure measure,
        MeasureDetails details,
        List<PresentedDocument> documents,
        GivenConsents consents) {

    public ApplicationContent {
        documents = List.copyOf(documents);
    }
}
