package kz.zholdama.channel.callbacks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.gate.ApiProblem;
import kz.zholdama.channel.gate.ApiResource;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/events}: what an account missed while its callback was down, or has none. */
@RestController
@Tag(name = "Applications")
@SecurityRequirement(name = "account")
class EventsResource implements ApiResource {

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

    private final EventFeed feed;
    private final Callers callers;
    private final CallbackSettings settings;

    EventsResource(EventFeed feed, Callers callers, CallbackSettings settings) {
        this.feed = feed;
        this.callers = callers;
        this.settings = settings;
    }

    @Operation(
            operationId = "events",
            summary = "Tells what happened after a given event",
            description = "Scope applications:read. Some at a time; to be asked again with the cursor of the answer.")
    @ApiResponse(responseCode = "200", description = "What happened, in order")
    @ApiResponse(
            responseCode = "422",
            description = "The cursor is none",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ApiProblem.class)))
    @GetMapping(path = ROOT + "/events", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ToldEvents> events(
            @Parameter(
                            description = "Cursor of the last event that is known; from the first one without",
                            example = "116")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        var place = place(after);
        var account = callers.current().accountId();
        feed.place(account);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(feed.after(account, place, settings.batch()));
    }

    private static long place(@Nullable String after) {
        var text = after == null || after.isBlank() ? "0" : after.strip();
        if (!PLACE.matcher(text).matches()) {
            throw WrongRequest.ofParameters(List.of(Wrong.of("after", "channel.problem.cursor")));
        }
        return Long.parseLong(text);
    }
}
