package kz.zholdama.channel.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.intake.registration.ElectronicIntake.Standing;
import org.jspecify.annotations.Nullable;

/** How an application stands, with its history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApplicationStatus", description = "How an application stands, with its history")
record Told(
        @Schema(description = "Registration number", example = "SEM-A-2026-000123")
        String number,

        @Schema(description = "How the sender calls it; absent to who did not send it", example = "egov-2026-000001")
        @Nullable
        String externalId,

        @Schema(description = "What was applied for", example = "YOUTH_PRACTICE")
        String measure,

        @Schema(description = "Where it stands, as in the answer to the application", example = "ISSUED")
        String status,

        @Schema(description = "When it was received", example = "2026-03-20T14:05:00Z")
        String receivedAt,

        @Schema(description = "Counted day of receipt", example = "2026-03-26")
        LocalDate countsFrom,

        @Schema(description = "End of the statutory term, time of Asia/Almaty", example = "2026-03-27T18:30")
        String dueAt,

        @Schema(description = "What was decided; absent until the result is signed", example = "REFERRAL") @Nullable
        String decision,

        @Schema(
                description =
                        "Signature of the applicant: GOOD; TO_CHECK while nobody can tell; CONFIRMED or REFUSED by a specialist")
        @Nullable
        String signature,

        @Schema(description = "What happened to it, the earliest first; of what came on paper it is not kept")
        List<Event> history) {

    /** One thing that happened. */
    @Schema(name = "ApplicationEvent", description = "One thing that happened to an application")
    record Event(
            @Schema(description = "Number of the event, growing", example = "41")
            long id,

            @Schema(description = "When", example = "2026-03-20T14:05:00Z")
            String at,

            @Schema(
                    description =
                            "REGISTERED, SENT_TO_DIRECTOR, ISSUED, HANDED_OVER, ANNULLED, WITHDRAWN, MOVED (to another centre)",
                    example = "REGISTERED")
            String event) {}

    static Told of(Standing standing, @Nullable String externalId, @Nullable String signature, List<Event> history) {
        var kind = standing.decisionKind();
        return new Told(
                standing.number(),
                externalId,
                standing.measure().name(),
                standing.status().name(),
                Taken.moment(standing.receivedAt()),
                standing.countsFrom(),
                standing.dueAt().toString(),
                kind == null ? null : kind.name(),
                signature,
                history);
    }
}
