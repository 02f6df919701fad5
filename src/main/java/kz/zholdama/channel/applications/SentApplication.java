package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An application as a channel sends it. Members may be missing while it is read. */
@Schema(name = "Application", description = "An application, signed by the applicant")
record SentApplication(
        @Schema(
                description =
                        "How the sender calls it. The same one again, with the same content, is the same application",
                pattern = "[A-Za-z0-9._:-]{1,100}",
                example = "egov-2026-000001",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String externalId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        SentApplicant applicant,

        @Schema(
                description = "What he applies for: the name of a measure that is offered on this day",
                example = "YOUTH_PRACTICE",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String measure,

        @Schema(
                description = "What is asked for the measure; which members there are, its kind of referral decides",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        JsonNode details,

        @Schema(description = "What is known of documents; may be left out") @Nullable
        List<SentDocument> documents,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        SentConsents consents,

        @Schema(
                type = "string",
                format = "byte",
                description =
                        "Detached CMS of the applicant, DER in base64, over the canonical bytes (RFC 8785) of this object"
                                + " without the member signature",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Bytes signature) {

    static final String SIGNATURE = "signature";
    static final String EXTERNAL_ID = "[A-Za-z0-9._:-]{1,100}";

    @Override
    public String toString() {
        return "SentApplication[hidden]";
    }
}
