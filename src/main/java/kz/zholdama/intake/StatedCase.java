package kz.zholdama.intake;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.measure.DetailFacts;

/** The part of the facts of a case that the application itself tells; the examination adds the rest. */
public record StatedCase(
        Measure measure,
        CaseFacts.Person person,
        DetailFacts details,
        List<PresentedDocument> documents,
        CaseFacts.Consents consents) {

    /** As if nothing were known but the application and what was issued before: no place, no inquiry, nothing asked. */
    public CaseFacts alone(LocalDate applicationDay, List<CaseFacts.Participation> history) {
        return new CaseFacts(
                measure,
                applicationDay,
                person,
                details.training(),
                details.profession(),
                CaseFacts.Place.NOT_CHOSEN,
                documents,
                false,
                List.of(),
                List.of(),
                consents,
                false,
                history,
                details.representativeConsent(),
                new CaseFacts.Resettlement(details.commission(), details.wishedRegionLawful()));
    }

    @Override
    public String toString() {
        return "StatedCase[hidden]";
    }
}
