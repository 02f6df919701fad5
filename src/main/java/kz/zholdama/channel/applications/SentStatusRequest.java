package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;

/** A question in the form of an electronic document, certified by the applicant's signature (A2.8). */
@Schema(name = "StatusRequest", description = "The applicant asks how his application stands")
record SentStatusRequest(
        @Schema(
                description = "Registration number",
                example = "SEM-A-2026-000123",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String number,

        @Schema(
                description =
                        "When he signs it, with offset; five minutes either way are allowed, and it is answered once",
                example = "2026-03-21T09:30:00.417Z",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String moment,

        @Schema(
                type = "string",
                format = "byte",
                description =
                        "Detached CMS of the applicant, DER in base64, over the canonical bytes (RFC 8785) of this object"
                                + " without the member signature",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Bytes signature) {

    @Override
    public String toString() {
        return "SentStatusRequest[hidden]";
    }
}
