package kz.zholdama.measure.subsidised;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * The written consent of A2.8 and the consent of Social Code 111(6) are one paper: who gave it and when is asked with the
 * details of the measure and not again with the documents.
 */
final class ConsentPaper {

    private ConsentPaper() {}

    /** The documents with the consent as the details tell it: without one no paper can be shown. */
    static List<PresentedDocument> agreeing(
            List<PresentedDocument> documents, @Nullable RepresentativeConsent consent) {
        return consent == null
                ? List.copyOf(documents)
                : documents.stream()
                        .map(document -> document.type().equals(DocumentType.PARENTAL_CONSENT)
                                ? of(consent, document)
                                : document)
                        .toList();
    }

    private static PresentedDocument of(RepresentativeConsent consent, PresentedDocument paper) {
        return !consent.given()
                ? PresentedDocument.absent(DocumentType.PARENTAL_CONSENT)
                : new PresentedDocument(
                        paper.type(),
                        paper.presentation(),
                        paper.number(),
                        Stream.of(consent.name(), consent.relation())
                                .filter(Objects::nonNull)
                                .reduce((who, what) -> who + " (" + what + ")")
                                .orElse(null),
                        consent.givenOn(),
                        paper.validUntil(),
                        paper.originalReturned());
    }

    /**
     * What is told of the consent; of an application filed when it was not asked yet, by the paper that was shown, where that
     * tells who consented and when.
     */
    static @Nullable RepresentativeConsent consent(
            @Nullable RepresentativeConsent told, List<PresentedDocument> documents) {
        return told != null
                ? told
                : documents.stream()
                        .filter(document -> document.type().equals(DocumentType.PARENTAL_CONSENT)
                                && document.isPresent()
                                && !FieldProblems.isBlank(document.issuer())
                                && document.issuedOn() != null)
                        .findFirst()
                        .map(paper -> new RepresentativeConsent(true, paper.issuer(), null, paper.issuedOn()))
                        .orElse(null);
    }
}
