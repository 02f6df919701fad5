package kz.zholdama.channel.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.channel.gate.ApiResource;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.person.Category;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may ask: the answers of the rules that the wizard and the clock use. No personal data. */
@RestController
@Tag(name = "Open", description = "What anybody may ask, without an account")
class OpenResource implements ApiResource {

    private final Regulations regulations;
    private final Clock clock;

    OpenResource(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    @Operation(
            operationId = "checklist",
            summary = "Tells which documents a case needs",
            description = "By the edition of the rules in force on the day of application.")
    @ApiResponse(responseCode = "200", description = "The documents; none on an electronic channel")
    @ApiResponse(responseCode = "422", description = "A parameter is wrong, or the edition does not list the measure")
    @GetMapping(path = ROOT + "/checklist", produces = MediaType.APPLICATION_JSON_VALUE)
    AskedDocuments checklist(
            @Parameter(description = "Name of the measure", example = "YOUTH_PRACTICE", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String measure,
            @Parameter(
                            description =
                                    "Categories of item 2 of the Rules that the person belongs to, separated by commas",
                            example = "UNEMPLOYED,KANDAS")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> categories,
            @Parameter(description = "Date of birth; without it no parental consent is asked", example = "2009-05-14")
                    @RequestParam(required = false)
                    @Nullable
                    String birthDate,
            @Parameter(description = "Day of application; today where it is left out", example = "2026-03-20")
                    @RequestParam(required = false)
                    @Nullable
                    String date,
            @Parameter(
                            description = "CENTRE, PORTAL or LABOUR_EXCHANGE; CENTRE where it is left out",
                            example = "CENTRE")
                    @RequestParam(required = false)
                    @Nullable
                    String channel) {
        var asked = new Asked();
        var on = asked.day("date", date).orElseGet(() -> LocalDate.now(clock));
        var edition = regulations.editionOn(on);
        var wanted = measure(asked, measure, edition);
        var all = asked.constants("categories", categories, Category.class);
        var born = asked.day("birthDate", birthDate).orElse(null);
        var by = asked.constant("channel", channel, Channel.class, Channel.CENTRE);
        asked.demandRight();
        return AskedDocuments.of(DocumentChecklist.of(wanted, all, born, on, by, edition));
    }

    private static Measure measure(Asked asked, @Nullable String given, RuleEdition edition) {
        var name = Asked.given(given);
        if (name.isEmpty()) {
            asked.add("measure", "intake.problem.required");
        } else if (!edition.measures().contains(new Measure(name.get()))) {
            asked.notOneOf("measure", edition.measures().stream().map(Measure::name));
        }
        return new Measure(name.orElse(""));
    }

    @Operation(
            operationId = "deadline",
            summary = "Tells from when an application counts and until when it is decided",
            description = "By the working calendar, the office hours of the order and the edition in force.")
    @ApiResponse(responseCode = "200", description = "Counted day of receipt and end of the term")
    @ApiResponse(responseCode = "422", description = "A parameter is wrong")
    @GetMapping(path = ROOT + "/deadline", produces = MediaType.APPLICATION_JSON_VALUE)
    Deadline deadline(
            @Parameter(
                            description = "When it comes in, time of Asia/Almaty; with an offset it is reckoned to it",
                            example = "2026-03-20T19:05",
                            required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String receivedAt,
            @Parameter(
                            description = "CENTRE, PORTAL or LABOUR_EXCHANGE; CENTRE where it is left out",
                            example = "PORTAL")
                    @RequestParam(required = false)
                    @Nullable
                    String channel) {
        var asked = new Asked();
        var at = asked.moment("receivedAt", receivedAt);
        var by = asked.constant("channel", channel, Channel.class, Channel.CENTRE);
        asked.demandRight();
        var received = regulations.received(at.orElseThrow(), by, OfficeHours.STATUTORY);
        return new Deadline(received.countsFrom(), received.dueAt().toString());
    }
}
