package kz.zholdama.intake.registration;

import java.util.List;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.platform.Problem;

/**
 * Whether every line of the checklist is answered. A missing or expired document is no problem here: it leads to the
 * refusal receipt (Rules, item 8).
 */
final class DocumentsCheck {

    private DocumentsCheck() {}

    static List<Problem> of(DocumentChecklist checklist, List<PresentedDocument> documents) {
        var problems = new FieldProblems();
        for (var item : checklist.items()) {
            var field = "documents." + item.type().name() + ".";
            var shown = documents.stream()
                    .filter(document -> document.type().equals(item.type()))
                    .findFirst()
                    .filter(document -> document.presentation() != null);
            problems.addIf(shown.isEmpty(), field + "presentation", "intake.problem.presentation");
            shown.filter(PresentedDocument::isPresent).ifPresent(document -> {
                if (item.type().equals(DocumentType.IDENTITY_DOCUMENT)) {
                    problems.require(field + "number", document.number());
                }
                problems.text(field + "number", document.number(), FieldProblems.SHORT);
                problems.text(field + "issuer", document.issuer(), FieldProblems.TEXT);
            });
        }
        return problems.found();
    }

    /** On an electronic channel nobody has to tell of documents; what is told is of one that there may be, and fits. */
    static List<Problem> sent(DocumentChecklist recorded, List<PresentedDocument> documents) {
        var problems = new FieldProblems();
        for (var i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            var field = "documents[" + i + "].";
            problems.addIf(
                    recorded.items().stream().noneMatch(item -> item.type().equals(document.type())),
                    field + "type",
                    "intake.problem.document");
            problems.text(field + "number", document.number(), FieldProblems.SHORT);
            problems.text(field + "issuer", document.issuer(), FieldProblems.TEXT);
        }
        return problems.found();
    }

    /** The answered lines of the checklist, trimmed; what stood there for another measure or category is left out. */
    static List<PresentedDocument> answered(DocumentChecklist checklist, List<PresentedDocument> documents) {
        return documents.stream()
                .filter(document -> document.presentation() != null
                        && checklist.items().stream()
                                .anyMatch(item -> item.type().equals(document.type())))
                .map(DocumentsCheck::trimmed)
                .toList();
    }

    private static PresentedDocument trimmed(PresentedDocument typed) {
        return new PresentedDocument(
                typed.type(),
                typed.presentation(),
                FieldProblems.trimmed(typed.number()),
                FieldProblems.trimmed(typed.issuer()),
                typed.issuedOn(),
                typed.validUntil(),
                typed.originalReturned());
    }
}
