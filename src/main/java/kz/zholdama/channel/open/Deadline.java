package kz.zholdama.channel.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The answer about a term. */
@Schema(name = "Deadline", description = "From when an application counts, and until when it is decided")
record Deadline(
        @Schema(description = "Counted day of receipt (A2.7)", example = "2026-03-26")
        LocalDate countsFrom,

        @Schema(description = "End of the term (A2.3), time of Asia/Almaty", example = "2026-03-27T18:30")
        String dueAt) {}
