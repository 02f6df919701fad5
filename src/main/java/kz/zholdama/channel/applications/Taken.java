package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.zholdama.intake.registration.ElectronicIntake.Standing;

/** The answer to an application. */
@Schema(name = "TakenApplication", description = "An application that was taken, as it stands now")
record Taken(
        @Schema(description = "Registration number", example = "SEM-A-2026-000123")
        String number,

        @Schema(description = "When it was received", example = "2026-03-20T14:05:00Z")
        String receivedAt,

        @Schema(
                description =
                        "Counted day of receipt: what comes after office hours or on a day off counts from the next working day",
                example = "2026-03-26")
        LocalDate countsFrom,

        @Schema(description = "End of the statutory term, time of Asia/Almaty", example = "2026-03-27T18:30")
        String dueAt,

        @Schema(
                description =
                        "Where it stands: REGISTERED, PREPARED and AWAITING_DIRECTOR while it is considered; ISSUED once the"
                                + " result is signed; SLIP_RETURNED, CLOSED; WITHDRAWN",
                example = "REGISTERED")
        String status) {

    static Taken of(Standing standing) {
        return new Taken(
                standing.number(),
                moment(standing.receivedAt()),
                standing.countsFrom(),
                standing.dueAt().toString(),
                standing.status().name());
    }

    /** With seconds, UTC. */
    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
