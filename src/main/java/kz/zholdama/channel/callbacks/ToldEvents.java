package kz.zholdama.channel.callbacks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What happened, in order; a callback posts the same that is answered to who catches up. */
@Schema(name = "Events", description = "What happened to applications of the account, in order")
record ToldEvents(
        @Schema(description = "The earliest first") List<Event> events,

        @Schema(description = "Of the last one: with it as after the next ones are had", example = "117")
        long cursor,

        @Schema(description = "Whether there are more already")
        boolean more) {

    ToldEvents {
        events = List.copyOf(events);
    }

    /** One thing that happened. */
    @Schema(name = "ToldEvent", description = "One thing that happened to an application of the account")
    record Event(
            @Schema(description = "Number of the event; told twice it is the same", example = "41")
            long id,

            @Schema(description = "Its place in the order of the account", example = "117")
            long cursor,

            @Schema(description = "Registration number of the application", example = "SEM-A-2026-000123")
            String number,

            @Schema(description = "How the sender calls it", example = "egov-2026-000001")
            String externalId,

            @Schema(description = "As in the history of the application", example = "ISSUED")
            String event,

            @Schema(description = "When", example = "2026-03-20T14:05:00Z")
            String at) {}

    /** @param found one more than {@code most}, where there are */
    static ToldEvents of(List<Event> found, long after, int most) {
        var told = found.subList(0, Math.min(found.size(), most));
        return new ToldEvents(told, told.isEmpty() ? after : told.getLast().cursor(), found.size() > most);
    }
}
