package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import org.jspecify.annotations.Nullable;

/** What a channel tells of a document, which nobody has to send (A2.8). */
@Schema(
        name = "Document",
        description =
                "What is known of a document of the paper checklist. None has to be told: the state's systems are asked")
record SentDocument(
        @Schema(
                description = "Type, as the checklist on paper names it",
                example = "EDUCATION_DOCUMENT",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String type,

        @Schema(description = "Whether there is a digital one", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        State state,

        @Schema(description = "Number", maxLength = 100) @Nullable
        String number,

        @Schema(description = "Who issued it", maxLength = 300) @Nullable
        String issuer,

        @Schema(description = "Day of issue") @Nullable LocalDate issuedOn,

        @Schema(description = "Last day on which it is valid") @Nullable
        LocalDate validUntil) {

    enum State {
        DIGITAL,
        ABSENT
    }

    PresentedDocument presented() {
        var kind = new DocumentType(type == null ? "" : type);
        return state == State.ABSENT
                ? PresentedDocument.absent(kind)
                : new PresentedDocument(kind, Presentation.DIGITAL, number, issuer, issuedOn, validUntil, false);
    }

    @Override
    public String toString() {
        return "SentDocument[hidden]";
    }
}
