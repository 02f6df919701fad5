package kz.zholdama.channel.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.zholdama.eligibility.checking.DocumentChecklist;

/** The answer about documents. */
@Schema(
        name = "Checklist",
        description = "The documents of a case (A2.8). The application itself is always there and is not listed")
record AskedDocuments(
        @Schema(description = "In the order of A2.8") List<Document> documents) {

    /** One line of the list. */
    @Schema(name = "ChecklistItem", description = "A document of the list")
    record Document(
            @Schema(
                    description =
                            "IDENTITY_DOCUMENT, EMPLOYMENT_RECORD, EDUCATION_DOCUMENT, HEALTH_CERTIFICATE, PARENTAL_CONSENT,"
                                    + " or another one that an edition of the rules asks for",
                    example = "IDENTITY_DOCUMENT")
            String type,

            @Schema(description = "Without it acceptance is refused; otherwise it is recorded if the person has it")
            boolean required) {}

    static AskedDocuments of(DocumentChecklist list) {
        return new AskedDocuments(list.items().stream()
                .map(item -> new Document(item.type().name(), item.required()))
                .toList());
    }
}
